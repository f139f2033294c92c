"""Small parts of the search: writing, slips, passages, commands."""

from io import StringIO

import pytest
from django.core.management import call_command

from dpa.search.asking import asked
from dpa.search.folding import folded, plain_numbers, typed
from dpa.search.models import SearchDocument, SearchWord
from dpa.search.rebuilding import is_needed, keep_fresh
from dpa.search.snippets import around, marked, passage, pattern
from dpa.search.spelling import distance, slips


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("797,187", "797187"), ("797.187", "797187"), ("1,155,610", "1155610"), ("87,8", "87.8"),
        ("87.8", "87.8"), ("2000-11-07", "2000-11-07"), ("1,2,3", "1.2.3"), ("36", "36"),
        ("47 billion", "47 billion"), ("1234,567", "1234,567"), ("227\u00a0000", "227000"),
    ],
)  # fmt: skip
def test_numbers_have_one_way_of_writing(text: str, plain: str) -> None:
    assert plain_numbers(text) == plain


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Prevención", "prevencion"), ("NUEVO MÉXICO", "nuevo mexico"), ("adult-use", "adult use"),
        ("U.S.", "u s"), ("$47 Billion!", "47 billion"), ("¿Qué?", "que"), ("87.8 %", "87.8 %"),
    ],
)  # fmt: skip
def test_the_same_words_always_look_the_same(text: str, same: str) -> None:
    assert folded(text) == same


def test_what_no_text_may_hold_is_left_out() -> None:
    assert typed("a\x00b \u202e c\ud800 ", 20) == "ab c"
    assert len(typed("x" * 10_000, 120)) == 120


@pytest.mark.parametrize(
    ("one", "other", "steps"),
    [("naloxne", "naloxone", 1), ("fentynal", "fentanyl", 2), ("ab", "ba", 1), ("", "abc", 3)],
)
def test_slips_are_counted(one: str, other: str, steps: int) -> None:
    assert distance(one, other) == distance(other, one) == steps


@pytest.mark.django_db
def test_a_word_that_stands_somewhere_is_no_slip() -> None:
    assert slips(["naloxone", "naloxne"], "en") == {"naloxne": "naloxone"}
    assert slips([], "en") == {}
    assert slips(["naloxne"], "xx") == {}


@pytest.mark.django_db
def test_a_search_is_taken_apart() -> None:
    one = asked('weed -arrests "drug war" in the 2000-2010 \'"', "en")
    ways = [part.ways for part in one.parts]
    assert ways[0] == ("weed", "marijuana")
    assert [p.ways[0] for p in one.parts if p.excluded] == ["arrests"]
    assert [p.ways[0] for p in one.parts if p.exact] == ["drug war"]
    assert ("2000",) in ways
    assert ("2010",) in ways
    assert asked("Safe-Injection  SITE", "en").names[1] == "overdose prevention center"


def test_the_words_are_marked_where_they_stand() -> None:
    words = pattern(["overdos", "797187", "polici", "nm"])
    pieces = marked("Overdoses: 797,187 (NM, nmx). Policies, policy, 7971870.", words)
    assert [text for text, hit in pieces if hit] == [
        "Overdoses", "797,187", "NM", "Policies", "policy",
    ]  # fmt: skip
    accents = marked("La prevención — “PREVENCIÓN”.", pattern(["prevencion"]))
    assert [text for text, hit in accents if hit] == ["prevención", "PREVENCIÓN"]
    assert marked("Nothing.", pattern([])) == [("Nothing.", False)]


def test_a_passage_shows_where_the_words_stand() -> None:
    body = "filler " * 100 + "before naloxone after " + "filler " * 100
    document = SearchDocument(summary="A short summary.", body=body)
    text = passage(document, pattern(["naloxon"]))
    assert text.startswith("… ")
    assert text.endswith(" …")
    assert "before naloxone after" in text
    assert len(text) < 260
    assert passage(document, pattern(["absent"])) == "A short summary."
    assert around("x" * 1000, 500)


@pytest.mark.django_db
def test_the_search_is_made_anew_by_a_command() -> None:
    keys = set(SearchDocument.objects.values_list("key", "language"))
    SearchDocument.objects.all().delete()
    SearchWord.objects.all().delete()
    assert is_needed()
    output = StringIO()
    call_command("rebuild_search", if_needed=True, stdout=output)
    assert set(SearchDocument.objects.values_list("key", "language")) == keys
    assert f"{len(keys)} documents can be found." in output.getvalue()
    assert "statistics: " in output.getvalue()
    assert SearchWord.objects.filter(word="naloxone", language="en").exists()
    again = StringIO()
    call_command("rebuild_search", if_needed=True, stdout=again)
    assert again.getvalue() == ""


@pytest.mark.django_db
def test_what_an_older_version_made_is_made_anew_by_itself() -> None:
    one = SearchDocument.objects.filter(kind="issue").first()
    assert one is not None
    SearchDocument.objects.filter(pk=one.pk).update(form=0, title="Old")
    stray = SearchDocument.objects.create(
        key="stats.source:0", language="en", kind="source", slug="gone", address="/x/", title="Gone"
    )
    assert is_needed()
    keep_fresh()
    one.refresh_from_db()
    assert one.title != "Old"
    assert not SearchDocument.objects.filter(pk=stray.pk).exists()
