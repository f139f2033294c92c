"""Words that are true for a day or a week only: “tonight”, “mañana”, “this week”, “Tuesday”."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

# A night goes on until then.
NIGHT_ENDS = timedelta(hours=3)
WEEKDAYS = (
    "monday|lunes", "tuesday|martes", "wednesday|miércoles|miercoles", "thursday|jueves",
    "friday|viernes", "saturday|sábado|sabado", "sunday|domingo",
)  # fmt: skip
# Of both languages; how they go on is left open.
MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic"


class Rule(NamedTuple):
    """Words, whether they stay true from a first to a last moment, and what is asked of those."""

    words: re.Pattern[str]
    hold: Callable[[datetime, datetime], bool]
    asked: str


def _one_day(first: datetime, last: datetime) -> bool:
    return first.date() == last.date()


def _one_night(first: datetime, last: datetime) -> bool:
    return _one_day(first, last) or first.date() == (last - NIGHT_ENDS).date()


def _one_week(first: datetime, last: datetime) -> bool:
    return first.isocalendar()[:2] == last.isocalendar()[:2]


def _one_month(first: datetime, last: datetime) -> bool:
    return (first.year, first.month) == (last.year, last.month)


def _one_year(first: datetime, last: datetime) -> bool:
    return first.year == last.year


def _before_it_comes_again(number: int, first: datetime, last: datetime) -> bool:
    """Whether that weekday is the next of its name, from the first moment to the last."""
    next_one = first.date() + timedelta(days=(number - first.weekday()) % 7)
    return last.date() <= next_one


def _rule(words: str, hold: Callable[[datetime, datetime], bool], asked: str) -> Rule:
    return Rule(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), hold, asked)


RULES = [
    _rule(
        "tonight|this evening|esta noche",
        _one_night,
        "end on the day it starts, or by 3 AM of the next",
    ),
    _rule(
        "(?<!usa )today|hoy(?! en día)|this (?:morning|afternoon)|esta (?:mañana|tarde)|tomorrow"
        "|(?<!la )(?<!esta )(?<!cada )(?<!una )mañana|yesterday|ayer|last night|anoche"
        "|(?:last|final) day|último día"
        r"|\w+ (?:hours?|days?) (?:left|to go|away)|quedan? \w+ (?:horas?|días?)",
        _one_day,
        "end on the day it starts",
    ),
    _rule(
        "(?:this|next|last|coming) week(?:end)?"
        "|(?:esta|(?:la )?próxima) semana|semana (?:que viene|pasada)"
        "|(?:este|(?:el )?próximo) fin de semana|fin de semana (?:que viene|pasado)",
        _one_week,
        "end in the week it starts, by Sunday",
    ),
    _rule(
        "(?:this|next|last) month|(?:este|(?:el )?próximo) mes|mes (?:que viene|pasado)",
        _one_month,
        "end in the month it starts",
    ),
    _rule(
        "(?:this|next|last) year|(?:este|(?:el )?próximo) año|año (?:que viene|pasado)",
        _one_year,
        "end in the year it starts",
    ),
    # With its date beside it, or said of every week, a weekday stays true.
    *(
        _rule(
            rf"(?<!every )(?<!each )(?<!cada )(?<!los )(?:{names})"
            rf"(?!,? (?:the |el )?(?:\d|(?:{MONTHS})))",
            partial(_before_it_comes_again, number),
            "start in the week before that day and end with it",
        )
        for number, names in enumerate(WEEKDAYS)
    ),
]


def _found(text: str) -> list[tuple[str, Rule]]:
    """Each such word of a text with its rule."""
    plain = " ".join(unicodedata.normalize("NFC", text).split())
    return [(found[0], rule) for rule in RULES for found in rule.words.finditer(plain)]


def untrue_words(given: Mapping[str, Any]) -> dict[str, str]:
    """The words of a notice that would become untrue while it shows: by field, what to do.

    `given` has the fields of a promo. Without its times nothing can be said about them.
    """
    starts, ends, zone = (given.get(name) for name in ("starts_at", "ends_at", "time_zone"))
    if not (starts and ends and zone and starts < ends):
        return {}
    first, last = (
        moment.astimezone(ZoneInfo(zone)) for moment in (starts, ends - timedelta(microseconds=1))
    )
    told: dict[str, str] = {}
    for field in ("kicker", "title", "text", "label"):
        for word, rule in _found(given.get(field) or ""):
            if not rule.hold(first, last):
                told[field] = (
                    f"“{word}” would not stay true: with it the notice has to {rule.asked}. "
                    "Change its times, or name the date: “September 10”."
                )
    later = ["after_title", "after_text"]
    if given.get("after_title"):
        later.append("label")  # the button stands beside both versions
    for field in later:
        for word, _ in _found(given.get(field) or ""):
            told[field] = f"After the event “{word}” is not true any more. Name the date instead."
    return told
