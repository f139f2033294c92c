"""Searches of people who may need help at once: they are shown where it stands on every page."""

import re

from dpa.freshness.memory import remember
from dpa.safety.models import SafeReading
from dpa.search.folding import folded

# Wherever one of these stands in what was typed.
ANYWHERE = {
    "911", "988", "suicide", "suicidal", "kill myself", "want to die", "poison", "poisoned",
    "poisoning", "overdosing", "overdosed", "not breathing", "stopped breathing", "cant breathe",
    "overdose help", "need help", "help me", "hotline", "helpline",
    "crisis line", "lifeline", "emergency", "suicidio", "suicida", "suicidarme", "matarme",
    "quiero morir", "veneno", "intoxicacion", "envenenamiento", "emergencia", "emergencias",
    "auxilio", "necesito ayuda", "linea de ayuda", "linea de crisis", "ayuda sobredosis",
    "ayuda por sobredosis", "ayuda con sobredosis", "no respira",
}  # fmt: skip
# These mean it only alone: “ways to help” and “the overdose crisis” are something else.
ALONE = {"help", "help now", "crisis", "ayuda", "ayudame", "ayuda ahora"}
# Fewer digits are no number to call.
SHORTEST_NUMBER = 3


def asks_for_help(text: str) -> bool:
    """Whether the words are among these, or name one of the lines that staff keep."""
    words = folded(text)
    if not words:
        return False
    names, numbers = remember("lines of help", _lines)
    inside = f" {words} "
    return (
        words in ALONE
        or (not any(map(str.isalpha, text)) and _digits(text) in numbers)
        or any(f" {phrase} " in inside for phrase in ANYWHERE | names)
    )


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text).removeprefix("1")


def _lines() -> tuple[set[str], set[str]]:
    """What the lines are called and their numbers, on every site."""
    entries = [entry for setting in SafeReading.objects.order_by("pk") for entry in setting.help]
    called = {folded(str(e.get(name) or "")) for e in entries for name in ("name", "name_es")}
    numbers = {_digits(str(e.get(way) or "")) for e in entries for way in ("phone", "text_to")}
    return called - {""}, {number for number in numbers if len(number) >= SHORTEST_NUMBER}
