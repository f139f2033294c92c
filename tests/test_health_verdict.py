"""What many nights' answers make of a link, and what readers are told of it."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dpa.stats.health.answer import Answer, Outcome
from dpa.stats.health.status import link_status
from dpa.stats.health.verdict import judge
from dpa.stats.models import Source, SourceHealth

URL = "https://example.org/report"
NIGHT = datetime(2026, 11, 20, 7, tzinfo=UTC)
DAY = timedelta(days=1)
OK, NO, WAIT, OUT = Outcome.ANSWERED, Outcome.FAILED, Outcome.WAIT, Outcome.KEPT_OUT
State = SourceHealth.State


def after(*outcomes: Outcome, step: timedelta = DAY, saved_copy: str = "") -> SourceHealth:
    """How a link stands after these answers, one a day unless `step` says otherwise."""
    source = Source(publisher="A", title="B", url=URL, saved_copy_url=saved_copy)
    health = SourceHealth(source=source)
    for night, outcome in enumerate(outcomes):
        judge(health, URL, Answer(outcome, f"answer {night}"), NIGHT + night * step)
    return health


def test_it_takes_three_days_to_be_down_and_one_answer_to_be_up() -> None:
    assert after(OK).state == State.ANSWERS
    assert after(OK, NO).state == after(OK, NO, NO).state == State.DOUBTFUL
    down = after(OK, NO, NO, NO)
    assert (down.state, down.failures, down.failed_on) == (State.DOWN, 3, date(2026, 11, 23))
    assert (down.detail, down.asked_at) == ("answer 3", NIGHT + 3 * DAY)
    assert down.answered_at == NIGHT
    up = after(OK, NO, NO, NO, NO, OK)
    assert (up.state, up.failures, up.failed_on) == (State.ANSWERS, 0, None)
    assert after(NO, NO, OK, NO, NO).state == State.DOUBTFUL


def test_failures_of_one_day_are_one() -> None:
    assert after(*[NO] * 9, step=timedelta(hours=1)).failures == 1


def test_days_are_those_of_the_site_not_of_utc() -> None:
    late = SourceHealth(source=Source(url=URL))
    for hour in (3, 5):  # 22:00 on the 19th and 0:00 on the 20th in New York
        judge(late, URL, Answer(NO, ""), NIGHT.replace(hour=hour))
    assert late.failures == 2
    for hour in (22, 26):  # two days in UTC, one in New York
        judge(late, URL, Answer(NO, ""), NIGHT.replace(hour=0) + timedelta(hours=hour))
    assert late.failures == 2


def test_being_asked_to_wait_is_no_failure_and_no_answer() -> None:
    asked = after(OK, WAIT, WAIT, WAIT, WAIT)
    assert (asked.state, asked.failures) == (State.DOUBTFUL, 0)
    assert after(NO, NO, WAIT).state == State.DOUBTFUL
    assert after(NO, NO, WAIT, NO).state == after(NO, NO, NO, WAIT).state == State.DOWN


def test_a_site_that_keeps_robots_out_is_never_down() -> None:
    kept_out = after(NO, NO, NO, OUT)
    assert (kept_out.state, kept_out.failures) == (State.NOT_ALLOWED, 0)
    assert after(OUT, NO, NO).state == State.DOUBTFUL


def test_another_address_starts_afresh() -> None:
    health = after(OK, NO, NO, NO)
    judge(health, "https://example.org/moved", Answer(NO, "404"), NIGHT + 9 * DAY)
    assert (health.state, health.failures, health.answered_at) == (State.DOUBTFUL, 1, None)
    assert health.address == "https://example.org/moved"


def test_a_long_detail_is_cut() -> None:
    health = SourceHealth(source=Source(url=URL))
    judge(health, URL, Answer(OK, "x" * 900), NIGHT)
    assert health.detail == "x" * 200


def test_what_readers_are_told() -> None:
    def told(*outcomes: Outcome, saved_copy: str = "") -> str:
        return link_status(after(*outcomes, saved_copy=saved_copy).source)

    assert link_status(Source(url=URL)) == ""
    assert told(OK) == "The link answered on November 20, 2026."
    assert told(OK, NO) == told(OK, OUT) == "The link last answered on November 20, 2026."
    assert told(OK, NO, NO, NO) == "The link has not answered since November 20, 2026."
    assert told(OK, NO, NO, NO, saved_copy="https://web.archive.example/1") == (
        "The link has not answered since November 20, 2026; a saved copy is kept."
    )
    assert told(NO, NO, NO) == "The link has not answered when we asked."
    assert told(NO) == told(OUT) == told(WAIT) == ""


def test_nothing_is_said_of_an_address_that_was_not_asked() -> None:
    source = after(OK).source
    source.url = "https://example.org/moved"
    assert link_status(source) == ""


@given(st.lists(st.tuples(st.sampled_from(Outcome), st.integers(0, 40)), max_size=30))
def test_the_rules_hold_whatever_happens(nights: list[tuple[Outcome, int]]) -> None:
    health, now = SourceHealth(source=Source(url=URL)), NIGHT
    failed: set[date] = set()
    for outcome, hours in nights:
        now += timedelta(hours=hours)
        judge(health, URL, Answer(outcome, ""), now)
        if outcome in {OK, OUT}:
            failed.clear()
        if outcome is NO:
            failed.add((now - timedelta(hours=5)).date())  # New York in winter
        assert health.failures == len(failed)
        assert (health.state == State.DOWN) == (len(failed) >= 3)
        assert (health.state == State.ANSWERS) == (outcome is OK)
        assert health.asked_at == now
        link_status(health.source)
