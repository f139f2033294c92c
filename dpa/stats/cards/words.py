"""What stands on a card, in words."""

from datetime import date
from typing import NamedTuple
from urllib.parse import urlsplit

from django.conf import settings
from django.urls import reverse
from django.utils import formats
from django.utils.text import Truncator
from django.utils.translation import override

from dpa.freshness.memory import remember
from dpa.site.models import Organization
from dpa.stats.cards.labels import LABELS
from dpa.stats.models import Observation, Statistic, Status
from dpa.stats.resting import credit

# A card has room for hardly more characters of the one text that may have any length.
MOST = 400


class Note(NamedTuple):
    """A ruled box of the form at the foot: a label, and words that may be shortened or not."""

    label: str
    words: str
    whole: bool


class Words(NamedTuple):
    """All that one card says. `claim` may be shortened; figure and `tail` never are."""

    figure: str
    claim: str
    tail: str
    notes: tuple[Note, ...]
    address: str
    organization: tuple[str, ...]
    withdrawn: bool

    @property
    def sentence(self) -> str:
        """The whole of it for those who don't see the picture; nothing is shortened."""
        notes = " ".join(f"{note.label}: {note.words.rstrip('.')}." for note in self.notes)
        return f"{self.figure} {self.claim}{self.tail.rstrip('.')}. {notes}".strip()


def words_of(statistic: Statistic, language: str = "en") -> Words | None:
    """What its card says in “en” or “es”; None where there is no figure to show."""
    with override(language):
        if statistic.withdrawn_on:
            return _withdrawn(statistic, statistic.withdrawn_on, LABELS[language])
        figure = statistic.current
        return _current(statistic, figure, LABELS[language]) if figure else None


def short_address(statistic: Statistic) -> str:
    """Where it is found for ever, as one would type it: without the scheme."""
    path = reverse("short_address", args=[statistic.code])
    return f"{urlsplit(settings.SITE_URL).netloc}{path}"


def _current(statistic: Statistic, figure: Observation, label: dict[str, str]) -> Words:
    year = f", {figure.source.published_on.year}" if figure.source.published_on else ""
    notes = [Note(label["source"], f"{credit(figure)}{year}", whole=True)]
    if figure.status == Status.PROVISIONAL:
        notes.append(Note(label["status"], label["provisional"], whole=True))
    caveat = statistic.caveat
    if later := statistic.withdrawn_later:
        # First: what is too long loses its end.
        day = formats.date_format(later, "PERIOD_DATE")
        caveat = f"{label['withdrawn_later'].format(day)} {caveat}".strip()
    if caveat:
        notes.append(Note(label["caveat"], caveat, whole=False))
    return Words(
        figure=figure.display,
        claim=statistic.statement,
        tail=f", {figure.period}",
        notes=tuple(notes),
        address=short_address(statistic),
        organization=organization_lines(),
        withdrawn=False,
    )


def _withdrawn(statistic: Statistic, day: date, label: dict[str, str]) -> Words:
    return Words(
        figure=label["withdrawn"],
        claim=statistic.title,
        tail=label["withdrawn_on"].format(formats.date_format(day, "PERIOD_DATE")),
        notes=(Note(label["why"], Truncator(statistic.withdrawn_reason).chars(MOST), whole=False),),
        address=short_address(statistic),
        organization=organization_lines(),
        withdrawn=True,
    )


def organization_lines() -> tuple[str, ...]:
    """The organization's name as the lines of its wordmark."""

    def read() -> Organization:
        return Organization.objects.filter(site__is_default_site=True).first() or Organization()

    return tuple(remember("organization on cards", read).name_lines)
