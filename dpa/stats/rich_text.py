"""Figures within running text: the text keeps which statistic and how to show it, never a value."""

import json
import re
from collections.abc import Iterable
from typing import Any

from django.db import models
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext, gettext_noop
from wagtail.rich_text import EmbedHandler

from dpa.freshness.memory import remember_each
from dpa.stats.citations import citations_now
from dpa.stats.figures import attach_current
from dpa.stats.models import Observation, Statistic, Status
from dpa.stats.resting import rests_on

NAME = "figure"
TOKEN = re.compile(r"<embed\b[^>]*>")
KEY = re.compile(r'\bid=\\?"(\d{1,18})')
# What a reader finds where a figure was: honest, and no broken sentence.
GONE = gettext_noop("(figure withdrawn)")


class Shown(models.TextChoices):
    """How a figure stands in a sentence."""

    FIGURE = "figure", "The figure"
    PERIOD = "period", "The figure with its period"
    LABEL = "label", "What is counted, without the figure"


def _read(keys: set[int]) -> dict[int, Statistic]:
    found = Statistic.objects.published().filter(pk__in=keys).select_related("headline__source")
    return dict(zip((s.pk for s in found), attach_current(found), strict=True))


def statistics_by_key(keys: Iterable[int]) -> dict[int, Statistic]:
    """Published statistics with their figures, as the language of the page says them.

    One query for all that are not remembered.
    """
    return remember_each("statistic in text", keys, _read)


def read_figures(stream: Any) -> None:
    """Reads the figures of all rich text in a stream at once, before it is rendered."""
    read_figures_in(json.dumps(list(stream.raw_data), default=str))


def read_figures_in(stored: str) -> None:
    """The same for rich text as it is stored, or several put together."""
    keys = {int(key) for tag in TOKEN.findall(stored) if NAME in tag for key in KEY.findall(tag)}
    if keys:
        statistics_by_key(keys)


def words(statistic: Statistic, shown: str) -> str:
    """The token in words, as it stands at this moment."""
    figure = statistic.current
    if figure is None:
        return gettext(GONE)
    if shown == Shown.LABEL:
        return statistic.statement
    if shown != Shown.PERIOD:
        return figure.display
    if figure.status == Status.PROVISIONAL:
        said = {"figure": figure.display, "period": figure.period}
        return gettext("%(figure)s (%(period)s, provisional)") % said
    return f"{figure.display} ({figure.period})"


def _html(statistic: Statistic | None, shown: str) -> str:
    """The words as a link to the statistic, with the mark of its source."""
    figure = statistic.current if statistic else None
    if statistic is None or figure is None:
        return format_html("{}", gettext(GONE))
    text = format_html('<a href="{}">{}</a>', statistic.get_absolute_url(), words(statistic, shown))
    return text if shown == Shown.LABEL else text + marks(figure)


def marks(figure: Observation) -> str:
    """The numbers of all sources that a figure rests on, which lead to the list at the foot."""
    first, *others = rests_on(figure)
    return mark(first, figure.locator) + format_html_join("", "{}", ((mark(s),) for s in others))


def mark(source: Any, detail: str = "") -> str:
    """The number that leads to the source in the list at the foot; “” where there is no list."""
    found = citations_now().mark(source, detail)
    if found is None:
        return ""
    number, anchor = found
    return format_html(
        '<span class="cite"><a id="{}" href="#src-{}" aria-label="{}">{}</a></span>',
        anchor, number, gettext("Source %(number)s") % {"number": number}, number,
    )  # fmt: skip


def key_of(attrs: dict[str, str]) -> int:
    """The statistic that a token names; 0 for nonsense."""
    stored = attrs.get("id", "")
    return int(stored) if stored.isascii() and stored.isdigit() and len(stored) < 19 else 0


class FigureHandler(EmbedHandler):
    """Puts the figure into the page when it is served."""

    identifier = NAME

    @staticmethod
    def get_model() -> type[Statistic]:
        return Statistic

    @staticmethod
    def expand_db_attributes_many(attrs_list: list[dict[str, str]]) -> list[str]:
        found = statistics_by_key({key_of(attrs) for attrs in attrs_list})
        return [_html(found.get(key_of(a)), a.get("show", "")) for a in attrs_list]

    @classmethod
    def extract_references(cls, attrs: dict[str, str]) -> Iterable[tuple[Any, str, str, str]]:
        """So that a statistic in use can’t be deleted, and a lost one is found."""
        if key := key_of(attrs):
            yield Statistic, str(key), "", ""
