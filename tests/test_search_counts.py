"""Which words are searched is counted by the day, without people; and it is never logged."""

import logging
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from dpa.search import counting, views
from dpa.search.counting import MOST_A_DAY, count, countable, forget_old
from dpa.search.models import SearchCount
from tests.staff import signed_in

pytestmark = pytest.mark.django_db

PERSONAL = [
    "ana@mail.example", "ana at x.com", "call 505-555-0123", "(505) 555 0123", "5055550123",
    "+1 505 555 01 23", "case 20231234", "87501", "ssn 123-45-6789", "https://x.example/a",
    "www.something", "@ana", "#ana", "x" * 61, "one two three four five six seven",
    "maria gonzalez 12 main st apartment four", "ana\x00@mail.example", "ana＠mail.example",
]  # fmt: skip


@pytest.mark.parametrize("text", PERSONAL)
def test_what_may_be_somebodys_is_not_counted(client: Client, text: str) -> None:
    assert countable(text) == ""
    client.get("/search/", {"q": text})
    assert not SearchCount.objects.exists()


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Naloxone", "naloxone"), ("  overdose   DEATHS ", "overdose deaths"),
        ("797,187", "797,187"), ("$47 billion", "47 billion"), ("prop 36", "prop 36"),
        ("1,155,610 arrests", "1,155,610 arrests"), ("=cmd|' /C calc'!A0", "cmd ' c calc' a0"),
        ("+naloxone", "naloxone"), ("prevención", "prevención"), ("!!!", ""), ("", ""),
        ("2020", "2020"),
    ],
)  # fmt: skip
def test_words_are_counted_in_one_way_of_writing(text: str, kept: str) -> None:
    assert countable(text) == kept


def test_a_search_is_counted_by_the_day(client: Client) -> None:
    for words in ("Naloxone", "naloxone ", "NALOXONE"):
        client.get("/search/", {"q": words})
    row = SearchCount.objects.get()
    assert (row.words, row.language, row.count) == ("naloxone", "en", 3)
    assert row.found > 0
    assert row.day == timezone.localdate()
    # All that is written down; a field more would have to be thought about.
    names = {field.name for field in SearchCount._meta.get_fields()}
    assert names == {"id", "day", "words", "language", "count", "found"}


def test_turning_pages_and_choosing_is_no_new_search(client: Client) -> None:
    for extra in ("page=2", "kind=win", "year=2020"):
        client.get(f"/search/?q=drug&{extra}")
    client.head("/search/?q=drug")
    client.get("/search/suggest", {"q": "drug"})
    client.get("/search/")
    assert not SearchCount.objects.exists()


def test_words_that_stand_nowhere_count_as_found_nothing(client: Client) -> None:
    client.get("/search/", {"q": "naloxne"})
    client.get("/es/search/", {"q": "zzzqq"})
    rows = SearchCount.objects.order_by("language").values_list("words", "language", "found")
    assert list(rows) == [("naloxne", "en", 0), ("zzzqq", "es", 0)]


def test_a_flood_of_words_does_not_fill_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_A_DAY <= 5000
    monkeypatch.setattr(counting, "MOST_A_DAY", 3)
    for number in range(9):
        count(f"word {chr(97 + number)}", "en", 1)
    count("word a", "en", 1)
    assert SearchCount.objects.count() == 3
    assert SearchCount.objects.get(words="word a").count == 2


def test_counts_are_kept_for_thirteen_months() -> None:
    today = timezone.localdate()
    for days in (0, 390, 400):
        SearchCount.objects.create(
            day=today - timedelta(days=days), words="x", language="en", found=1
        )
    forget_old()
    assert SearchCount.objects.filter(day=date(2000, 1, 1)).count() == 0
    assert SearchCount.objects.count() == 2


def test_staff_see_first_what_found_nothing_and_can_take_it_away() -> None:
    today = timezone.localdate()
    for words, times, found in (("many", 9, 12), ("lost", 2, 0), ("more lost", 5, 0)):
        SearchCount.objects.create(day=today, words=words, language="en", count=times, found=found)
    SearchCount.objects.create(
        day=today - timedelta(days=3), words="lost", language="en", count=2, found=7
    )
    SearchCount.objects.create(
        day=today - timedelta(days=100), words="old", language="en", count=9, found=0
    )
    staff = signed_in("Publishers")
    html = staff.get(reverse("searches_report")).content.decode()
    places = [html.index(f">{words}<") if f">{words}<" in html else html.index(words)
              for words in ("more lost", "many")]  # fmt: skip
    assert places == sorted(places)
    sheet: Any = staff.get(reverse("searches_report") + "?export=csv")
    lines = b"".join(sheet).decode("utf-8-sig").split()
    text = " ".join(lines)
    assert text.index("more lost,en,5,0") < text.index("lost,en,4,0") < text.index("many,en,9,12")
    assert "old" not in text


def test_what_was_searched_stands_in_no_log(
    client: Client, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where something breaks while it is looked for."""
    secret = "whereismethadone"
    client.raise_request_exception = False

    def broken(*args: object) -> None:
        raise RuntimeError("It broke.")

    with caplog.at_level(logging.DEBUG):
        client.get("/search/", {"q": secret, "page": "x"})
        client.get(f"/nothing-here/?q={secret}")
        client.post(f"/search/?q={secret}")
        monkeypatch.setattr(views, "answer", broken)
        assert client.get("/search/", {"q": secret}).status_code == 500
    told = [r for r in caplog.records if r.name != "django.db.backends"]
    assert any("It broke" in str(record.exc_info) for record in told)
    formatter = logging.Formatter("%(message)s")
    assert not [r.name for r in told if secret in formatter.format(r)]
