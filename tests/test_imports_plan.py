"""What would become of each row of a file, and why."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from dpa.stats.models import FigureImport, Observation, Source
from tests import factories
from tests.imported import FACT, brought_in, evidence, outcomes, separated, why

pytestmark = pytest.mark.django_db
YEAR = {"period_start": date(2023, 1, 1), "period_end": date(2023, 12, 31)}


def planned(*rows: dict[str, str]) -> FigureImport:
    """The import of rows that each differ from `FACT` in what they name."""
    return brought_in(separated(*({**FACT, **row} for row in rows)))


def on_record(statistic: Any, source: Any, value: str = "1000", **more: Any) -> Observation:
    return Observation.objects.create(
        statistic=statistic, source=source, value=Decimal(value), live=True, **{**YEAR, **more}
    )


def test_a_new_figure_is_added_and_nothing_is_written_yet() -> None:
    evidence()
    upload = planned({})
    assert upload.state == "ready"
    assert upload.plan == [
        {
            "row": 2, "outcome": "add", "statistic": "counted", "period": "2023",
            "value": "1,234", "old": "", "replaces": None, "why": "",
        }
    ]  # fmt: skip
    assert not Observation.objects.filter(statistic__slug="counted").exists()


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"statistic": "unheard-of"}, "No statistic is called “unheard-of”."),
        ({"statistic": ""}, "names no statistic"),
        ({"source": "nobody"}, "No source is called “nobody”."),
        ({"source": ""}, "names no source"),
        ({"period": ""}, "It has no period."),
        ({"period": "last year"}, "period: “last year” is no"),
        ({"period": "2023-02-30/2023-03-01"}, "in no calendar"),
        ({"period": "2023/2022"}, "The period ends before it starts."),
        ({"value": ""}, "It has no value."),
        ({"value": "many"}, "“many” is not a number."),
        ({"value": "1" * 17}, "too many digits"),
        ({"value": "1.23456"}, "more than 4 decimals"),
        ({"low": "9", "high": "8"}, "upper end of the range lies below"),
        ({"status": "certain"}, "“certain” is none of: provisional, final, revised."),
        ({"new_method": "perhaps"}, "neither yes nor no"),
        ({"locator": "x" * 121}, "121 characters; 120 are the most"),
        ({"note": "a\x07b"}, "can’t be shown"),
        ({"note": "=cmd|' /C calc'!A0"}, "is a formula"),
        ({"reason": "revision"}, "nothing to replace"),
        ({"period": "2023", "period_start": "2022-01-01"}, "say different things"),
    ],
)
def test_a_row_is_refused_with_its_reason(row: dict[str, str], said: str) -> None:
    evidence()
    upload = planned(row)
    assert (upload.state, outcomes(upload)) == ("refused", ["refused"])
    assert said in why(upload)


def test_a_row_is_told_everything_that_is_wrong_with_it_at_once() -> None:
    upload = planned({"statistic": "unheard-of", "value": "many", "period": ""})
    for said in ("No statistic", "not a number", "no period", "No source"):
        assert said in why(upload)


def test_a_figure_on_record_is_replaced_only_with_a_reason() -> None:
    counted, bureau = evidence()
    old = on_record(counted, bureau, status="provisional")
    assert "is on record for this period. Give a reason" in why(planned({}))
    upload = planned({"reason": "final_released"})
    (line,) = upload.plan
    assert (line["outcome"], line["old"], line["value"]) == (
        "supersede", "1,000 (provisional)", "1,234",
    )  # fmt: skip
    assert line["replaces"] == old.pk
    assert line["why"] == "The final figure was released. New: value, status."


def test_a_mistake_is_explained() -> None:
    on_record(*evidence())
    assert "Fill the explanation" in why(planned({"reason": "correction"}))
    explained = planned({"reason": "correction", "explanation": "We had read the wrong row."})
    assert outcomes(explained) == ["supersede"]


def test_a_provisional_figure_never_replaces_a_final_one() -> None:
    on_record(*evidence())
    upload = planned({"status": "provisional", "reason": "revision"})
    assert "A provisional figure can’t replace a final one." in why(upload)


def test_what_is_on_record_already_stays_as_it_is() -> None:
    counted, bureau = evidence()
    on_record(counted, bureau, value="1234", note="Said before.")
    upload = planned({"note": "Said anew."})
    assert (upload.state, outcomes(upload)) == ("ready", ["unchanged"])
    assert "Only note would be new" in why(upload)
    assert outcomes(planned({"note": "Said anew.", "reason": "revision"})) == ["supersede"]


def test_a_file_says_a_thing_once() -> None:
    evidence()
    upload = planned({}, {"period": "2022"}, {"period": "2023-01-01/2023-12-31"})
    assert outcomes(upload) == ["add", "add", "refused"]
    assert "Row 2 has the same statistic and period already." in why(upload)


def test_a_computed_statistic_takes_no_figure() -> None:
    counted, _ = evidence()
    factories.statistic(slug="sum", figure="", operation="sum", first_input=counted, live=False)
    assert "is computed by a formula" in why(planned({"statistic": "sum"}))


def test_a_divisor_is_never_zero() -> None:
    counted, bureau = evidence()
    on_record(counted, bureau, period_start=date(2020, 1, 1), period_end=date(2020, 12, 31))
    factories.statistic(
        slug="rate", title="A rate", figure="", kind="derived", operation="seconds",
        first_input=counted, live=True,
    )  # fmt: skip
    assert "“A rate” is divided by this figure" in why(planned({"value": "0"}))


def test_a_draft_source_carries_no_figure() -> None:
    evidence()
    Source.objects.filter(slug="bureau").update(live=False)
    assert "is still a draft" in why(planned({}))


def test_a_waiting_draft_is_settled_first() -> None:
    counted, bureau = evidence()
    old = on_record(counted, bureau)
    Observation.objects.create(
        statistic=counted, source=bureau, value=2, live=False, supersedes=old, reason="revision",
        **YEAR,
    )  # fmt: skip
    assert "A draft that replaces" in why(planned({"reason": "revision"}))


def test_a_former_name_says_the_present_one() -> None:
    counted, _ = evidence()
    counted.slug = "tallied"
    counted.first_published_at = "2024-01-01T00:00Z"
    counted.save()
    counted.slug = "enumerated"
    counted.save()
    assert "It is now called “enumerated”." in why(planned({"statistic": "tallied"}))


def test_planning_asks_the_same_few_questions_for_many_rows() -> None:
    evidence()

    def queries(rows: int) -> int:
        years = ({"period": str(1000 + n), "value": "0"} for n in range(rows))
        with CaptureQueriesContext(connection) as asked:
            assert len(planned(*years).plan) == rows
        return len(asked)

    assert queries(900) == queries(3)
