"""The search knows what is public, at once and no longer: published, moved, hidden, deleted."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from wagtail.models import Page, PageViewRestriction

from dpa.search.keeping import paused
from dpa.search.models import SearchDocument
from dpa.search.registry import add_kind
from dpa.stats.models import Observation
from home.models import HomePage
from issues.models import IssuePage
from tests import factories as make
from tests.judged import first

pytestmark = pytest.mark.django_db

WORD = "quokkapolicy"


def found(words: str = WORD) -> list[str]:
    return first(words, number=10)


def test_a_page_is_found_when_it_is_published_and_not_before() -> None:
    page = make.standard_page(title="Kept back", slug="kept-back", live=False)
    page.lede = f"About {WORD}."
    revision = page.save_revision()
    assert found() == []
    revision.publish()
    assert found() == ["page:kept-back"]


def test_a_draft_of_a_published_page_is_not_found() -> None:
    page = make.standard_page(title="Public", slug="public-one")
    page.lede = f"About {WORD}."
    page.save_revision()
    assert found() == []
    assert found("Public")[0] == "page:public-one"


def test_what_is_taken_down_or_deleted_is_gone_at_once() -> None:
    page = make.standard_page(title=WORD, slug="going")
    assert found() == ["page:going"]
    # Nothing is read anew: what goes must not wait for the worker.
    with paused():
        page.unpublish()
        assert found() == []
    page.save_revision().publish()
    assert found() == ["page:going"]
    with paused():
        page.delete()
    assert found() == []


def test_what_lies_below_a_restricted_page_is_not_found() -> None:
    parent = make.standard_page(title="Parent", slug="parent")
    child = make.below(parent, type(parent)(title=WORD, slug="child"))
    assert found() == ["page:child"]
    with paused():
        limit = PageViewRestriction.objects.create(page=parent, restriction_type="login")
        assert found() == []
    child.save_revision().publish()
    assert found() == [], "publishing below a restricted page shows nothing"
    limit.delete()
    assert found() == ["page:child"]


def test_a_page_that_moves_or_is_renamed_is_found_at_its_new_address(
    django_capture_on_commit_callbacks: Any,
) -> None:
    home = HomePage.objects.get(locale__language_code="en")
    old, new = (make.standard_page(title=t, slug=t) for t in ("old-place", "new-place"))
    child = make.below(old, type(old)(title=WORD, slug="moving"))
    child.move(new, pos="last-child")
    assert SearchDocument.objects.get(slug="moving").address == "/new-place/moving/"
    new = Page.objects.get(pk=new.pk).specific
    new.slug = "newer-place"
    with django_capture_on_commit_callbacks(execute=True):
        new.save_revision().publish()
    assert SearchDocument.objects.get(slug="moving").address == "/newer-place/moving/"
    assert home.get_children().filter(slug="newer-place").exists()


def test_moving_below_a_restricted_page_hides_at_once() -> None:
    closed = make.standard_page(title="Closed", slug="closed")
    PageViewRestriction.objects.create(page=closed, restriction_type="login")
    page = make.standard_page(title=WORD, slug="into-the-dark")
    with paused():
        page.move(closed, pos="last-child")
        assert found() == []


def test_a_new_figure_is_found_in_every_way_of_writing_it() -> None:
    statistic = make.statistic(title=f"Count of {WORD}", figure="1234567", slug="counted")
    for words in ("1,234,567", "1234567", "1.234.567", "1.2 million"):
        assert found(words)[:1] == ["statistic:counted"], words
    document = SearchDocument.objects.get(slug="counted")
    assert (document.figure, document.period) == ("1,234,567", "2022")
    assert document.credit == "A bureau"
    Observation.objects.create(
        statistic=statistic, source=make.source(), value=Decimal(7654321), live=True,
        period_start=date(2023, 1, 1), period_end=date(2023, 12, 31),
    )  # fmt: skip
    assert SearchDocument.objects.get(slug="counted").figure == "7,654,321"
    assert found("7654321")[:1] == ["statistic:counted"]


def test_pages_that_show_a_figure_are_read_anew_when_it_changes() -> None:
    """Blocks and texts keep which statistic; what is found is the value that it has now."""
    statistic = make.statistic(figure="4321987", statement="things counted")
    token = f'<p>So many: <embed embedtype="figure" id="{statistic.pk}" show="figure"/>.</p>'
    page = make.standard_page(
        title="Holds a figure", slug="holds", body=[make.block("text", token)]
    )
    page.save_revision().publish()
    assert "page:holds" in found("4321987")
    Observation.objects.create(
        statistic=statistic, source=make.source(), value=Decimal(5432198), live=True,
        period_start=date(2023, 1, 1), period_end=date(2023, 12, 31),
    )  # fmt: skip
    assert "page:holds" in found("5,432,198")
    assert "page:holds" not in found("4321987")


def test_what_staff_note_for_themselves_is_never_found() -> None:
    make.action(title="Noted", staff_note=WORD, verification="primary_page")
    make.source(note=WORD, live=True)
    assert found() == []


def test_an_unpublished_source_or_statistic_is_not_found() -> None:
    made = make.statistic(title=WORD, slug="leaving")
    assert found() == ["statistic:leaving"]
    made.unpublish()
    assert found() == []
    source = make.source(title=WORD, slug="book")
    assert found() == ["source:book"]
    source.unpublish()
    assert found() == []


def test_a_kind_of_page_that_nobody_registered_is_found_by_what_its_fields_say() -> None:
    """Kinds that come later need no word in the search."""
    from dpa.search import pages

    known = pages._kinds.pop(IssuePage)
    try:
        issue = make.issue(title="Later kind", slug="later", in_short=f"It says {WORD}.")
        assert found() == ["issue:later"]
        document = SearchDocument.objects.get(slug="later", language="en")
        assert (document.kind, document.weight) == ("issue", 1.0)
        assert document.address == issue.url
    finally:
        pages._kinds[IssuePage] = known
        add_kind(known.kind)
