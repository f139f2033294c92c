"""Reads from a row of the query what stands in none of its columns as it is published."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.encoding import iri_to_uri
from django.utils.translation import override

from dpa.dates import iso_partial_date, span
from dpa.stats.data.fields import Row
from dpa.stats.data.values import address, exact, moment
from dpa.stats.numbers import in_words


def _language(row: Row) -> str:
    """The code of the language that its words are in."""
    return str(row.get("language", settings.LANGUAGE_CODE))


def page(row: Row) -> str:
    """The statistic's page."""
    with override(_language(row)):
        return address(reverse("statistic", args=[row["slug"]]))


def short_page(row: Row) -> str:
    """The same page in few letters, which never change."""
    with override(_language(row)):
        return address(reverse("short_address", args=[row["code"]]))


def display(row: Row) -> str:
    """The figure as our pages print it."""
    qualifier, language = row["figure__qualifier"], _language(row)
    return in_words(row["figure__value"], row["style"], qualifier, language)


def period(row: Row) -> str:
    """The period in words."""
    label: str = row["figure__period_label"]
    ends = row["figure__period_start"], row["figure__period_end"]
    return label or _span(*ends, _language(row))


@lru_cache(maxsize=1000)  # many figures share few periods
def _span(start: date, end: date, language: str) -> str:
    with override(language):
        return span(start, end)


def is_current(row: Row) -> bool:
    """Whether this is the figure that our pages print large."""
    return row["headline_id"] == row["figure__pk"] and row["withdrawn_on"] is None


def if_replaced_was_public(column: str) -> Callable[[Row], Any]:
    """Reads what is said of the figure that this one replaced; nothing if nobody ever saw it."""
    return lambda row: row[column] if row["figure__supersedes__live"] else None


def superseded_by(row: Row) -> int | None:
    """The published figure that replaced this one; a draft that would is nobody's business."""
    newer: int | None = row["figure__superseded_by__pk"]
    return newer if row["figure__superseded_by__live"] else None


def source_published(row: Row) -> str:
    """When the source came out, as far as that is known."""
    precision = row["figure__source__published_precision"]
    return iso_partial_date(row["figure__source__published_on"], precision)


def uri(column: str) -> Callable[[Row], Any]:
    """Reads an address that an editor typed; letters beyond ASCII are encoded."""
    return lambda row: iri_to_uri(row[column])


def number(column: str) -> Callable[[Row], Any]:
    """Reads an exact number."""
    return lambda row: exact(row[column])


def day(column: str) -> Callable[[Row], Any]:
    """Reads a date."""
    return lambda row: row[column] and row[column].isoformat()


def published_at(row: Row) -> str | None:
    """When the figure became public here."""
    return moment(row["figure__first_published_at"])
