"""Pages of which little is filled in, much is gone, or everything is far too long."""

from datetime import date
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from actions.models import ActionSource
from home.models import HomePage, StandardPageSource
from issues.models import IssuePage, IssueSource, IssueStatistic
from tests import factories as make
from tests.markup import main_of, shells, visit, words
from wins.models import WinEvent, WinSource

pytestmark = pytest.mark.django_db

MAKERS = {
    "standard": make.standard_page,
    "issue": make.issue,
    "win": make.win,
    "action": make.action,
}
LISTS = ["/issues/", "/wins/", "/actions/", "/stats/"]
LONG = "Unbreakable" * 23  # 253 characters without a space


@pytest.mark.parametrize("kind", MAKERS)
def test_a_page_with_only_what_it_needs(client: Client, kind: str) -> None:
    page = MAKERS[kind]()
    assert page.title in words(visit(client, page))


@pytest.mark.parametrize("kind", MAKERS)
def test_a_draft_with_only_what_it_needs_can_be_previewed(client: Client, kind: str) -> None:
    """As an editor: through the address that “View draft” opens."""
    page = MAKERS[kind](live=False)
    page.save_revision()
    boss = get_user_model().objects.create_superuser("boss", "boss@example.org", "a-long-password")
    assert client.get(page.url).status_code == 404
    client.force_login(boss)
    response = client.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk]))
    assert response.status_code == 200
    main = main_of(response.content.decode())
    assert page.title in words(main)
    assert shells(main) == []


def test_the_home_page_with_nothing_on_it(client: Client) -> None:
    home = HomePage.objects.first()
    for name in ("hero_heading", "hero_lede", "hero_text"):
        setattr(home, name, "")
    home.body = home.hero_links = home.hero_image = []
    home.save()
    assert home.title in words(visit(client, home)).replace("\n", " ")


@pytest.mark.parametrize("path", LISTS)
def test_a_list_with_nothing_in_it(client: Client, path: str) -> None:
    Page.objects.filter(depth__gte=4).update(live=False)
    index = Page.objects.get(url_path=f"/home{path}").specific
    index.headline = index.lede = index.search_description = ""
    if hasattr(index, "other_ways"):
        index.other_ways = []
    index.save()
    if path == "/stats/":
        from dpa.stats.models import Statistic

        Statistic.objects.update(live=False)
    visit(client, index)


def furnished(kind: str) -> tuple[Any, list[Any]]:
    """A page with something of every relation, and those things."""
    issue, statistic, picture = make.issue(title="A related issue"), make.statistic(), make.image()
    page = MAKERS[kind]()
    links = {
        "standard": StandardPageSource, "issue": IssueSource, "win": WinSource,
        "action": ActionSource,
    }  # fmt: skip
    page.source_links.add(links[kind](source=make.source()))
    if kind == "issue":
        page.statistic_links.add(IssueStatistic(statistic=statistic))
        page.image = picture
        make.win(issues=[page])
        make.action(issues=[page])
    elif kind == "win":
        page.issues, page.image = [issue], picture
        page.later_events.add(WinEvent(happened_on=date(2025, 1, 1), text="It grew."))
    elif kind == "action":
        page.issues = [issue]
    page.share_image = picture
    page.save()
    return page, [issue, statistic, picture]


@pytest.mark.parametrize("how", ["deleted", "unpublished"])
@pytest.mark.parametrize("kind", MAKERS)
def test_a_page_outlives_what_it_points_to(client: Client, kind: str, how: str) -> None:
    page, others = furnished(kind)
    visit(client, page)
    issue, statistic, picture = others
    if how == "deleted":
        Page.objects.get(pk=issue.pk).delete()
        # A published figure can't be deleted, nor what it is a figure of: it is withdrawn.
        statistic.withdrawn_on, statistic.withdrawn_reason = date(2026, 1, 1), "It was wrong."
        statistic.save()
        picture.delete()
    else:
        issue.unpublish()
        statistic.unpublish()
        picture.consent = "missing"
        picture.save()
    seen = words(visit(client, page))
    assert "A related issue" not in seen
    assert "things counted" not in seen


@pytest.mark.parametrize("kind", MAKERS)
def test_a_page_with_words_that_do_not_end(client: Client, kind: str) -> None:
    page = MAKERS[kind](title=LONG, seo_title=LONG, search_description=LONG)
    page.body = [make.block("text", f"<h2>{number}{LONG}</h2><p>{LONG}</p>") for number in range(5)]
    page.save()
    assert LONG in words(visit(client, page))
    for path in LISTS:
        assert client.get(path).status_code == 200


def test_a_page_of_two_hundred_blocks(client: Client) -> None:
    folds = make.items(*({"question": f"Q{n}?", "answer": "<p>A.</p>"} for n in range(200)))
    body = [make.block("text", f"<p>Paragraph {n}</p>") for n in range(200)]
    page = make.standard_page(body=[*body, make.block("fold", {"items": folds})])
    seen = words(visit(client, page))
    assert "Paragraph 199" in seen
    assert "Q199?" in seen


def test_lists_of_two_hundred(client: Client, settings: Any) -> None:
    # Indexing them would take most of the time.
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
    issue = IssuePage.objects.first()
    assert issue is not None
    for number in range(200):
        make.win(title=f"Win {number}", issues=[issue])
        make.action(title=f"Action {number}", issues=[issue])
    for path in ("/wins/", "/actions/", "/actions/?page=2", issue.url, "/"):
        response = client.get(path)
        assert response.status_code == 200
        assert shells(main_of(response.content.decode())) == []
