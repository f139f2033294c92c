"""Whatever is typed, a card holds it: inside, apart, readable, and the figure with its source."""

from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dpa.stats.cards import layout
from dpa.stats.cards.drawing import Drawing
from dpa.stats.cards.formats import LEAST, SHEETS
from dpa.stats.cards.labels import LABELS
from dpa.stats.cards.letters import legible
from dpa.stats.cards.shapes import Box
from dpa.stats.cards.texts import Text
from dpa.stats.cards.words import Note, Words
from dpa.stats.models import Qualifier, Style
from dpa.stats.numbers import in_words

HEBREW, ARABIC = "אחת שתיים שלוש", "واحد اثنان ثلاثة"
ODD = [
    "W" * 200,
    "l" * 120,
    "é" * 50,
    "🙂👩🏽‍🚀",
    HEBREW,
    ARABIC,
    "a\u202eb\u0301",
    "½ ≥ 3 × 4 − 1 – 2",
    "&<>\"'",
]
WORDS = st.one_of(st.sampled_from([*ODD, "drug", "arrests", "of", "people"]), st.text(max_size=20))


def text(longest: int, shortest: int = 0) -> st.SearchStrategy[str]:
    """What a field of so many characters may hold, often all of them."""
    joined = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)
    filled = joined.map(lambda words: (words * (longest // max(1, len(words)) + 1))[:longest])
    return st.one_of(joined.map(lambda words: words[:longest]), filled).filter(
        lambda words: len(words) >= shortest
    )


values = st.decimals(Decimal("-9999999999999999.9999"), Decimal("9999999999999999.9999"), places=4)


@st.composite
def cards(draw: st.DrawFn) -> Words:
    """Any card that the models allow."""
    language = draw(st.sampled_from(["en", "es"]))
    label = LABELS[language]
    notes = [Note(label["source"], f"{draw(text(200, 1))}, 2024", whole=True)]
    if draw(st.booleans()):
        notes.append(Note(label["status"], label["provisional"], whole=True))
    later = label["withdrawn_later"].format("28 de septiembre de 2026")
    if caveat := draw(st.sampled_from(["", f"{later} "])) + draw(text(250)):
        notes.append(Note(label["caveat"], caveat, whole=False))
    style, qualifier = draw(st.sampled_from(Style.values)), draw(st.sampled_from(Qualifier.values))
    return Words(
        figure=in_words(draw(values), style, qualifier, language),
        claim=draw(text(250, 1)),
        tail=f", {draw(text(60, 1))}",
        notes=tuple(notes),
        address=draw(st.sampled_from(["drugpolicy.org/s/abc234", f"{'a.' * 120}org/s/abc234"])),
        organization=tuple(draw(st.lists(text(50), max_size=2))),
        withdrawn=draw(st.booleans()),
    )


def full(letter: str, language: str) -> Words:
    """Every field full of one letter, or of the same words."""
    label = LABELS[language]
    letter = letter * 250
    return Words(
        figure=in_words(Decimal("-9999999999999999.9999"), "times", "at_least", language),
        claim=letter[:250],
        tail=f", {letter[:60]}",
        notes=(
            Note(label["source"], f"{letter[:200]}, 2024", whole=True),
            Note(label["status"], label["provisional"], whole=True),
            Note(label["caveat"], letter[:250], whole=False),
        ),
        address=f"{letter[:60]}.org/s/abc234",
        organization=(letter[:50], letter[:50]),
        withdrawn=False,
    )


def apart(one: Box, other: Box) -> bool:
    return (
        one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
    )  # fmt: skip


def run_together(texts: list[Text]) -> str:
    return "".join(t.words for t in texts).replace(" ", "").replace("\u00a0", "")


def solid(words: str, face: str = "reader") -> str:
    return legible(words, face).replace(" ", "")


def judge(words: Words, drawing: Drawing) -> None:
    """All that must be true of any card."""
    sheet = drawing.sheet
    for text_ in drawing.texts:
        assert text_.style.size >= LEAST, text_
        left, top, right, bottom = text_.box
        assert 0 <= top <= bottom <= sheet.height, text_
        assert sheet.margin // 2 <= left <= right <= sheet.width - sheet.margin // 2, text_
    for one, other in combinations(drawing.texts, 2):
        assert apart(one.box, other.box), (one, other)
    rules = [shape.box for shape in drawing.shapes if shape.ink == "edge"]
    assert all(apart(text_.box, rule) for text_ in drawing.texts for rule in rules)
    figure = [t for t in drawing.texts if t.ink == "head"]
    assert run_together(figure) == solid(words.figure, "broadside")
    assert min(t.style.size for t in figure) > max(
        t.style.size for t in drawing.texts if t.ink == "text"
    )
    said = run_together([t for t in drawing.texts if t.style.axis == 500])
    assert said.endswith(solid(words.tail))
    assert said == solid(words.claim) + solid(words.tail) or "…" in said
    whole = run_together([t for t in drawing.texts if t.style.axis == 650])
    assert whole == "".join(solid(note.words) for note in words.notes if note.whole)


@pytest.mark.parametrize("shape", SHEETS)
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(words=cards())
@example(words=full("W", "en"))
@example(words=full("W", "es"))
@example(words=full("Á", "en"))
@example(words=full("people who use drugs, ", "en"))
def test_everything_fits(shape: str, words: Words) -> None:
    judge(words, layout.arrange(words, shape))


@settings(max_examples=150, deadline=None)
@given(words=st.text(max_size=300), face=st.sampled_from(["broadside", "reader"]))
def test_only_what_a_face_can_write_is_left(words: str, face: str) -> None:
    written = legible(words, face)
    assert legible(written, face) == written
    assert written.isprintable()


@pytest.mark.parametrize(
    ("typed", "drawn"),
    [
        ("Łódź, Škoda, Tōkyō", "Lódz, Skoda, Tokyo"),
        ("−1 – 2 × 3 — “so”, it’s", "−1 – 2 × 3 — “so”, it’s"),
        ("población, año, ¿qué?", "población, año, ¿qué?"),
        (f"Ministry of {ARABIC} and {HEBREW}", "Ministry of … and …"),
        ("hearts ❤️ and 🙂 go", "hearts and go"),
        ("x ≥ 5\u00a0%\u200b\n", "x >= 5 %"),
    ],
)
def test_what_the_face_lacks_is_written_otherwise_or_seen_to_be_missing(
    typed: str, drawn: str
) -> None:
    assert legible(typed, "reader") == drawn
