"""What is typed in a cell, as a number, a day, a period, a choice. Nothing is guessed.

Every function raises ValueError with a reason in an editor's words.
"""

import re
from calendar import monthrange
from datetime import date
from decimal import Decimal

from django.db.models import TextChoices

from dpa.stats.imports.tables import shown

PLAIN = re.compile(r"[-+−]?[0-9]{1,40}(\.[0-9]{1,40})?")
GROUPED = re.compile(r"[-+−]?[0-9]{1,3}(,[0-9]{3}){1,12}(\.[0-9]{1,40})?")
# Dots and commas the other way round, or so that it might be.
EUROPEAN = re.compile(r"[-+−]?[0-9]{1,3}(\.[0-9]{3})*(,[0-9]+)?|[-+−]?[0-9]+,[0-9]+")
THREE = re.compile(r"[-+−]?[0-9]{1,3}[.,][0-9]{3}")
PARTIAL = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
# What a figure can hold.
WHOLE, DECIMALS = 16, 4


def number(text: str, semicolons: bool = False) -> Decimal:
    """870874, 870,874, 87.8 or −3: an exact number of at most 16 digits and 4 decimals.

    In a file with semicolons “1.234” may be either, so it is refused there.
    """
    if semicolons and THREE.fullmatch(text):
        raise ValueError(
            f"{shown(text)} can be read in two ways. Write it without a sign for thousands, "
            "and with a point before decimals."
        )
    if not (PLAIN.fullmatch(text) or GROUPED.fullmatch(text)):
        raise ValueError(_no_number(text))
    value = Decimal(text.replace(",", "").replace("−", "-"))
    if abs(value) >= Decimal(10) ** WHOLE:
        raise ValueError(f"{shown(text)} has too many digits: {WHOLE} before the point at most.")
    if value != round(value, DECIMALS):
        raise ValueError(f"{shown(text)} has more than {DECIMALS} decimals.")
    return value


def _no_number(text: str) -> str:
    if text.startswith("="):
        return f"{shown(text)} is a formula. What a formula gives is no evidence: type the number."
    if EUROPEAN.fullmatch(text):
        return (
            f"{shown(text)} can be read in two ways. Write 1234.5 or 1,234.5: a point before "
            "decimals, nothing or a comma between thousands."
        )
    if text.endswith("%"):
        return f"{shown(text)} is written with %. Type the number alone, in a cell without format."
    return f"{shown(text)} is not a number."


def period(text: str) -> tuple[date, date]:
    """First and last day of 2023, 2023-05, 2002/2020 or 2022-10-01/2023-09-30."""
    first, slash, last = (part.strip() for part in text.partition("/"))
    if not slash and len(text) > len("2023-05"):
        raise ValueError(
            f"{shown(text)} is no period. Write a year (2023), a month (2023-05), or first and "
            "last day (2022-10-01/2023-09-30)."
        )
    return days(first)[0], days(last if slash else first)[1]


def day(text: str) -> date:
    """One day, written 2023-01-31 and in no other way: 03/04 means two days."""
    first, last = days(text)
    if first != last:
        raise ValueError(f"{shown(text)} is no day. Write it like 2023-01-31.")
    return first


def days(text: str) -> tuple[date, date]:
    """First and last day of a year, a month or a day."""
    match = PARTIAL.fullmatch(text)
    if not match:
        raise ValueError(f"{shown(text)} is no date. Write it like 2023, 2023-05 or 2023-01-31.")
    year, month, one = (int(part) if part else None for part in match.groups())
    try:
        start = date(year or 0, month or 1, one or 1)
    except ValueError:
        raise ValueError(f"{shown(text)} is in no calendar.") from None
    if one:
        return start, start
    return start, start.replace(month=month or 12, day=monthrange(start.year, month or 12)[1])


def choice(text: str, choices: type[TextChoices], default: str) -> str:
    """One of a closed list, by its value or its name; the default where nothing is typed."""
    if not text:
        return default
    wanted = text.lower()
    for value, label in choices.choices:
        if wanted in {value, value.replace("_", " "), str(label).lower()}:
            return str(value)
    raise ValueError(f"{shown(text)} is none of: {', '.join(choices.values)}.")


def yes(text: str) -> bool:
    """Whether it says yes."""
    if text.lower() in {"yes", "true", "1", "x"}:
        return True
    if text.lower() in {"", "no", "false", "0"}:
        return False
    raise ValueError(f"{shown(text)} is neither yes nor no.")


def words(text: str, most: int) -> str:
    """Text of at most so many characters without any that can't be printed."""
    if len(text) > most:
        raise ValueError(f"{shown(text)} has {len(text):,} characters; {most:,} are the most.")
    if text.startswith("="):
        raise ValueError(f"{shown(text)} is a formula. Type what it should say.")
    if CONTROL.search(text):
        raise ValueError(f"{shown(CONTROL.sub('?', text))} holds characters that can’t be shown.")
    return text
