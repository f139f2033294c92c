"""The day that `?on=` asks for."""

import re
from datetime import date

from django.utils import timezone
from django.utils.translation import gettext

# Python reads other forms of ISO 8601 as well; then one day would have several addresses.
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class NoSuchDayError(ValueError):
    """Why a day can't be shown, in words for a reader."""


def day_asked(typed: str | None) -> date | None:
    """The day in `?on=2026-11-23`; None where none is asked for.

    Raises NoSuchDayError for what is no day of the past.
    """
    if not typed:
        return None
    try:
        day = date.fromisoformat(typed if DAY.fullmatch(typed) else "")
    except ValueError:
        raise NoSuchDayError(gettext("Write the day as in 2026-11-23: year, month, day.")) from None
    if day > timezone.localdate():
        raise NoSuchDayError(
            gettext("That day is still to come. Leave it out for the present figure.")
        )
    return day
