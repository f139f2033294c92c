"""How many years of school a text asks for, and whether that is too many."""

import re
from dataclasses import dataclass

import readability

from dpa.reading import spanish

HIGHEST = 8  # U.S. school grade: what most adults read without effort
EASIEST_BY = 55  # the same for Spanish: the bottom of “normal” on the INFLESZ scale
LONGEST = 5_000  # characters; summaries are far shorter
# Not after a single capital: “U.S.” ends no sentence.
SENTENCE = re.compile(r"(?<!\b[A-Z])[.!?…]+[\"”’»)]*(?:\s+|$)")
# With a letter or a digit in it: what the library for English takes for a word.
WORD = re.compile(r"\w*[^\W_]\w*(?:[’'.,/-]\w+)*")
ADVICE = "Try shorter sentences, and words that people say aloud."


@dataclass(frozen=True)
class Reading:
    """What was measured, in words for staff."""

    value: float
    says: str
    too_hard: bool


def measure(text: str, language: str) -> Reading | None:
    """The reading of a plain text in a language (“en”, “es”); None where it has no words."""
    sentences = words_of(text[:LONGEST])
    if not sentences:
        return None
    return _in_spanish(sentences) if language[:2] == "es" else _in_english(sentences)


def words_of(text: str) -> list[list[str]]:
    """The words of each sentence that has any."""
    return [words for part in SENTENCE.split(text) if (words := WORD.findall(part))]


def _in_english(sentences: list[list[str]]) -> Reading:
    """Flesch and Kincaid’s grade (Kincaid and others, 1975)."""
    measures = readability.getmeasures("\n".join(map(" ".join, sentences)), lang="en")
    grade = max(0.0, round(measures["readability grades"]["Kincaid"], 1))
    too_hard = grade > HIGHEST
    says = f"Reading grade {grade:g}: {'above' if too_hard else 'within'} grade {HIGHEST}."
    return Reading(grade, f"{says} {ADVICE}" if too_hard else says, too_hard)


def _in_spanish(sentences: list[list[str]]) -> Reading:
    value = round(spanish.ease(sentences), 1)
    too_hard = value < EASIEST_BY
    says = f"INFLESZ {value:g}: {spanish.in_words(value)}; {EASIEST_BY} or more is right."
    return Reading(value, f"{says} {ADVICE}" if too_hard else says, too_hard)
