"""What can be done about a place, and what could: for its page and its open data."""

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from typing import Any

from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from actions.models import ActionPage, OutcomeEvent
from actions.place_records import ACTION, action_records
from actions.standing import open_actions
from dpa.atlas.changes import moments
from dpa.atlas.sections import Change, Pair, Section, in_language
from dpa.freshness.memory import remember
from dpa.markdown.bands import heading, nothing_yet
from dpa.markdown.text import bullets, plain
from dpa.markdown.writer import Writer
from dpa.translations.now import language_now


@dataclass(frozen=True)
class Doing:
    """What is open there now, and what has ended."""

    open: list[ActionPage]
    ended: list[ActionPage]

    def __bool__(self) -> bool:
        return bool(self.open or self.ended)


def in_words(number: int) -> str:
    """“1 open action”."""
    words = ngettext("%(number)s open action", "%(number)s open actions", number)
    return words % {"number": number}


def pairs() -> list[Pair]:
    """Every place with each action that can be done at this moment."""
    return [(a.place_id, a.translation_key) for a in open_actions() if a.place_id]


def present() -> Iterable[int]:
    """The places that have any, or had."""
    placed = ActionPage.objects.live().filter(place__isnull=False).order_by()
    return set(placed.values_list("place_id", flat=True).distinct())


def doing(places: Sequence[int], language: str) -> Doing:
    """The actions of some places; their state is judged at this moment."""
    now = timezone.now()

    def find() -> list[ActionPage]:
        placed = ActionPage.objects.live().filter(place__in=places)
        return list(placed.defer("body").select_related("place", "locale").soonest_first())

    # Copies, since each judges its state once and for itself.
    standing = map(copy, remember(("actions at", tuple(places)), find))
    every = in_language(standing, language)
    ended = [a for a in every if a.closes_at and a.closes_at <= now]
    here = [a for a in every if a not in ended and not (a.opens_at and a.opens_at > now)]
    return Doing(here, sorted(ended, key=lambda a: a.closes_at or now, reverse=True))


def records(places: Sequence[int]) -> list[dict[str, Any]]:
    """The open ones for programs."""
    return action_records(doing(places, language_now()).open)


def written(found: Doing, writer: Writer) -> Iterator[str]:
    """What can be done there now."""
    yield heading(gettext("What you can do here"))
    told = bullets(f"{writer.page(one)}: {plain(one.summary)}" for one in found.open)
    yield told or nothing_yet(gettext("See every action"), "/actions/")


def changes(language: str) -> Iterator[Change]:
    """When each action was published last, opens or closes by itself, or had an outcome."""
    placed = ActionPage.objects.live().once_for(language).filter(place__isnull=False).order_by()
    # One by one: of several that close, some may have closed already.
    yield from moments(placed.values_list("place_id", "last_published_at", "opens_at", "closes_at"))
    lines = OutcomeEvent.objects.filter(action__live=True, action__place__isnull=False).order_by()
    yield from moments(lines.values_list("action__place_id").annotate(Max("created_at")))


ACTIONS = Section(
    key="actions",
    label=_("Open actions"),
    in_words=in_words,
    pairs=pairs,
    present=present,
    found=doing,
    template="atlas/actions.html",
    records=records,
    schema=ACTION,
    written=written,
    changes=changes,
    order=10,
)
