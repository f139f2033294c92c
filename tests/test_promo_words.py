"""Which words pass with a day, a week, a month; in two languages, by the clocks of the zone."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dpa.promos.time_words import untrue_words


def told(text: str, starts: str, ends: str, zone: str = "America/New_York") -> bool:
    """Whether the text is refused for a notice that shows from then until then."""
    times = {
        name: datetime.fromisoformat(value).replace(tzinfo=ZoneInfo(zone))
        for name, value in (("starts_at", starts), ("ends_at", ends))
    }
    return bool(untrue_words({"title": text, "time_zone": zone, **times}))


# September 10, 2024, was a Tuesday.
TRUE = [
    ("Tonight’s the debate", "2024-09-10T08:00", "2024-09-11T03:00"),
    ("TONIGHT", "2024-09-10T00:00", "2024-09-11T00:00"),
    ("Tonight", "2024-09-11T00:30", "2024-09-11T02:00"),
    ("Esta noche", "2024-09-10T08:00", "2024-09-10T23:00"),
    ("Call today", "2024-09-10T00:00", "2024-09-11T00:00"),
    ("Hoy", "2024-09-10T08:00", "2024-09-10T09:00"),
    ("The vote is tomorrow", "2024-09-09T00:00", "2024-09-10T00:00"),
    ("This week the Senate votes", "2024-09-09T00:00", "2024-09-16T00:00"),
    ("Este fin de semana", "2024-09-12T00:00", "2024-09-15T20:00"),
    ("On Tuesday they debate", "2024-09-04T00:00", "2024-09-11T00:00"),
    ("El martes debaten", "2024-09-10T08:00", "2024-09-10T21:00"),
    ("This month", "2024-09-01T00:00", "2024-10-01T00:00"),
    ("This year", "2024-02-01T00:00", "2025-01-01T00:00"),
    ("Tuesday, September 10, is the day", "2024-08-01T00:00", "2024-09-10T21:00"),
    ("El martes 10 de septiembre", "2024-08-01T00:00", "2024-09-10T21:00"),
    ("Every Tuesday, and on Fridays", "2024-08-01T00:00", "2024-12-31T00:00"),
    ("Todos los martes, por la mañana", "2024-08-01T00:00", "2024-12-31T00:00"),
    ("Hoy en día, las mañanas, weekly, todays", "2024-08-01T00:00", "2024-12-31T00:00"),
    ("As USA Today wrote", "2024-08-01T00:00", "2024-12-31T00:00"),
    ("Ask Congress about methadone", "2024-01-01T00:00", "2026-01-01T00:00"),
]
UNTRUE = [
    ("Tonight’s the debate", "2024-09-09T08:00", "2024-09-10T21:00"),
    ("Tonight", "2024-09-10T08:00", "2024-09-11T03:01"),
    ("Call today", "2024-09-10T00:00", "2024-09-11T00:01"),
    ("Llame hoy", "2024-09-10T08:00", "2024-09-11T08:00"),
    ("The vote is tomorrow", "2024-09-09T08:00", "2024-09-10T08:00"),
    ("Mañana votan", "2024-09-09T08:00", "2024-09-10T08:00"),
    ("Man\u0303ana votan", "2024-09-09T08:00", "2024-09-10T08:00"),
    ("This\u00a0week", "2024-09-09T00:00", "2024-09-16T00:01"),
    ("Esta semana", "2024-09-08T00:00", "2024-09-10T00:00"),
    ("This weekend", "2024-09-14T00:00", "2024-09-16T08:00"),
    ("On Tuesday they debate", "2024-09-03T00:00", "2024-09-10T21:00"),
    ("On tuesday", "2024-09-10T08:00", "2024-09-11T00:01"),
    ("El miércoles votan", "2024-09-10T08:00", "2024-09-12T08:00"),
    ("El sabado", "2024-09-10T08:00", "2024-09-15T08:00"),
    ("This month", "2024-09-30T00:00", "2024-10-01T08:00"),
    ("Este año", "2024-12-30T00:00", "2025-01-02T08:00"),
    ("Last day to comment", "2024-09-09T08:00", "2024-09-10T08:00"),
    ("Two days left", "2024-09-09T08:00", "2024-09-10T08:00"),
    ("Quedan 2 días", "2024-09-09T08:00", "2024-09-10T08:00"),
]


@pytest.mark.parametrize(("text", "starts", "ends"), TRUE)
def test_words_that_stay_true(text: str, starts: str, ends: str) -> None:
    assert not told(text, starts, ends)


@pytest.mark.parametrize(("text", "starts", "ends"), UNTRUE)
def test_words_that_do_not(text: str, starts: str, ends: str) -> None:
    assert told(text, starts, ends)


def test_the_day_is_that_of_its_own_zone() -> None:
    """9 PM in Honolulu is the next day elsewhere; here it is the same evening."""
    assert not told("Tonight", "2024-09-10T08:00", "2024-09-10T21:00", "Pacific/Honolulu")
    assert not told("Today", "2024-03-10T00:00", "2024-03-11T00:00")  # clocks skip an hour


@pytest.mark.parametrize("field", ["kicker", "title", "text", "label"])
def test_every_field_that_shows_is_read(field: str) -> None:
    zone = ZoneInfo("UTC")
    times = {
        "starts_at": datetime(2024, 9, 9, tzinfo=zone),
        "ends_at": datetime(2024, 9, 12, tzinfo=zone),
    }
    why = untrue_words({field: "Act today", "time_zone": "UTC", **times})
    assert list(why) == [field]
    assert "“today” would not stay true" in why[field]
    assert not untrue_words({field: "Act today", "time_zone": "UTC"})


@pytest.mark.parametrize("field", ["after_title", "after_text", "label"])
def test_after_the_event_none_of_them_is_true(field: str) -> None:
    zone = ZoneInfo("UTC")
    given = {
        "time_zone": "UTC", "after_title": "It is over",
        "starts_at": datetime(2024, 9, 10, 8, tzinfo=zone),
        "ends_at": datetime(2024, 9, 10, 9, tzinfo=zone),
    }  # fmt: skip
    why = untrue_words({**given, field: "We asked tonight"})
    assert list(why) == [field]
    assert "Name the date instead" in why[field]
    assert not untrue_words({**given, field: "On Tuesday, September 10, we asked"})


@given(words=some.text(max_size=200), hours=some.integers(1, 24 * 400))
def test_any_words_at_any_time_are_judged(words: str, hours: int) -> None:
    """Never an error; and whatever is refused is also refused for a longer time."""
    starts = datetime(2024, 9, 10, 8, tzinfo=ZoneInfo("America/New_York"))
    given_for = {"title": f"Tonight {words} mañana", "time_zone": "America/New_York"}
    short = untrue_words({**given_for, "starts_at": starts, "ends_at": starts + timedelta(hours=1)})
    ends = starts + timedelta(hours=hours)
    long = untrue_words({**given_for, "starts_at": starts, "ends_at": ends})
    assert set(short) <= set(long)
    assert bool(long) or ends.date() == starts.date() or hours <= 19
