"""All of a file is written, with everything that follows from a figure, or nothing of it."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from wagtail.models import ModelLogEntry, ReferenceIndex
from wagtail.search.backends import get_search_backend

from dpa.freshness.models import Generation
from dpa.stats.headlines import settle
from dpa.stats.imports import steps, writing
from dpa.stats.models import Observation, Statistic
from dpa.stats.usage import where_used
from tests import factories
from tests.imported import (
    FACT,
    brought_in,
    confirmed,
    evidence,
    outcomes,
    quiet,
    separated,
    written,
)
from tests.staff import person

pytestmark = pytest.mark.django_db


def figures(statistic: Any) -> list[str]:
    found = Observation.objects.filter(statistic=statistic, live=True).order_by("period_end", "pk")
    return [f"{figure.period}: {figure.display}" for figure in found]


def test_figures_are_published_with_all_that_the_file_says() -> None:
    counted, bureau = evidence()
    said = {
        "qualifier": "about", "low": "1,200", "high": "1,300", "status": "revised",
        "locator": "Table 2", "note": "Said.", "new_method": "yes", "period_label": "In 2023",
        "verification": "org_claim",
    }  # fmt: skip
    upload = written(said, {"period": "2022-10-01/2023-09-30", "value": "87.8"})
    assert upload.state == "done"
    assert bytes(upload.content) == b""
    figure, second = Observation.objects.filter(statistic=counted).order_by("-value")
    assert {name: str(getattr(figure, name)) for name in said} == {
        **said, "low": "1200.0000", "high": "1300.0000", "new_method": "True",
    }  # fmt: skip
    assert (figure.value, figure.source, figure.live) == (Decimal(1234), bureau, True)
    assert figure.first_published_at == figure.last_published_at is not None
    assert (second.value, second.verification) == (Decimal("87.8"), "secondary_page")


def test_a_new_figure_leads_and_the_old_one_stays_in_the_history() -> None:
    counted, _ = evidence()
    written({"value": "1000", "status": "provisional"})
    written({"reason": "final_released"})
    counted.refresh_from_db()
    assert str(counted.current) == "1,234 (2023)"
    assert [(f.display, f.superseded) for f in counted.history] == [
        ("1,234", False), ("1,000", True),
    ]  # fmt: skip
    assert counted in get_search_backend().search("1,234", Statistic)


def test_what_is_computed_from_many_new_figures_is_computed_once(
    django_capture_on_commit_callbacks: Any,
) -> None:
    """Also what is computed from that; nothing is public in between with one part old."""
    counted, _ = evidence()
    twice: Any = {"operation": "sum", "kind": "derived", "live": True, "figure": ""}
    written({"period": "2020", "value": "1"})
    double = factories.statistic(first_input=counted, second_input=counted, **twice)
    triple = factories.statistic(first_input=counted, second_input=double, **twice)
    with django_capture_on_commit_callbacks() as after:
        written(
            {"period": "2020", "value": "10", "reason": "revision"},
            {"period": "2021", "value": "20"},
        )
    assert figures(double) == ["2020: 2", "2020: 20", "2021: 40"]
    assert figures(triple) == ["2020: 3", "2020: 30", "2021: 60"]
    triple.refresh_from_db()
    assert str(triple.current) == "60 (2021)"
    assert Generation.renew in after


def test_each_figure_is_in_the_log_and_its_source_is_known_to_be_used() -> None:
    counted, bureau = evidence()
    written({}, {"period": "2022"})
    made = list(Observation.objects.filter(statistic=counted))
    for figure in made:
        (entry,) = ModelLogEntry.objects.for_instance(figure)
        assert (entry.action, entry.user) == ("wagtail.publish", person("Evidence editors"))
        assert entry.label == str(figure)
    assert len(where_used(bureau)) == 2
    kept = set(ReferenceIndex.objects.values_list("pk", flat=True))
    for figure in made:  # what Wagtail itself would write down is there already
        ReferenceIndex.create_or_update_for_object(figure)
    assert set(ReferenceIndex.objects.values_list("pk", flat=True)) == kept
    assert set(get_search_backend().autocomplete("1,234", Observation)) >= set(made)


def test_one_refused_row_stops_the_whole_file() -> None:
    counted, _ = evidence()
    upload = brought_in(separated(FACT, {**FACT, "period": "2022", "value": "many"}))
    assert outcomes(upload) == ["add", "refused"]
    assert not steps.confirm(upload.pk)
    assert figures(counted) == []


def test_it_is_written_once_however_often_it_is_confirmed() -> None:
    counted, _ = evidence()
    upload = brought_in(separated(FACT))
    assert steps.confirm(upload.pk)
    assert not steps.confirm(upload.pk)
    for _ in range(2):
        steps.write_down(upload.pk, person("Evidence editors"), quiet)
    assert not steps.again(upload.pk)
    assert figures(counted) == ["2023: 1,234"]


def test_nothing_is_written_if_the_record_changed_since_the_preview() -> None:
    counted, bureau = evidence()
    upload = brought_in(separated(FACT, {**FACT, "period": "2022"}))
    Observation.objects.create(
        statistic=counted, source=bureau, value=9, live=True,
        period_start=date(2023, 1, 1), period_end=date(2023, 12, 31),
    )  # fmt: skip
    confirmed(upload)
    assert (upload.state, outcomes(upload)) == ("refused", ["refused", "add"])
    assert "Since you looked" in upload.trouble
    assert figures(counted) == ["2023: 9"]


def test_a_formula_without_an_answer_stops_it() -> None:
    counted, _ = evidence()
    written({"period": "2020", "value": "5"})
    share = factories.statistic(figure="2")
    written({"statistic": share.slug, "period": "2020", "value": "5"})
    factories.statistic(
        title="A quotient", figure="", kind="derived", operation="product", first_input=counted,
        second_input=share, live=True,
    )  # fmt: skip
    most = "9" * 16
    written({"statistic": share.slug, "period": "2023", "value": most})
    upload = written({"value": most})
    assert upload.state == "refused"
    assert "“A quotient” can't be computed" in upload.trouble
    assert figures(counted) == ["2020: 5"]


def test_a_worker_killed_in_the_middle_leaves_nothing_and_it_can_be_tried_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    counted, _ = evidence()
    upload = brought_in(separated(FACT))

    def killed(statistics: Any) -> None:
        settle(statistics)
        raise SystemExit

    monkeypatch.setattr(writing, "take_their_place", killed)
    with pytest.raises(SystemExit):
        confirmed(upload)
    upload.refresh_from_db()
    assert (upload.state, figures(counted)) == ("writing", [])
    monkeypatch.undo()
    assert steps.again(upload.pk)
    steps.write_down(upload.pk, person("Evidence editors"), quiet)
    assert figures(counted) == ["2023: 1,234"]


def test_whoever_lost_the_right_meanwhile_writes_nothing() -> None:
    counted, _ = evidence()
    upload = confirmed(brought_in(separated(FACT)), by="Editors")
    assert (upload.state, figures(counted)) == ("refused", [])
    assert "You may not publish figures." in upload.trouble


def test_a_fault_of_ours_is_said_and_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    counted, _ = evidence()
    monkeypatch.setattr(writing, "take_their_place", lambda statistics: 1 / 0)
    upload = confirmed(brought_in(separated(FACT)))
    assert (upload.state, figures(counted)) == ("refused", [])
    assert "a fault of this site" in upload.trouble
