"""The wins of a place for programs, each with what came after it."""

from collections.abc import Sequence
from typing import Any

from dpa.atlas.sections import in_language
from dpa.stats.data.json_schema import Schema, described, listed, or_null, strict
from dpa.stats.data.values import address
from dpa.translations.now import language_now
from wins.models import Status
from wins.models.choices import Direction
from wins.steps import setbacks_of, steps, wins_of

EVENT = strict(
    {
        "happened": described("When, as far as that is known: YYYY-MM-DD, YYYY-MM or YYYY."),
        "text": described("What happened, in one sentence."),
        "direction": described("Which way it went.", *Direction.values),
        "place": or_null(described("Where, if in only one of the win’s places: its name.")),
        "source": or_null(described("Our handle of the publication, as in /sources/<handle>/.")),
    }
)
WIN: Schema = strict(
    {
        "title": described("Its title."),
        "url": described("Its page."),
        "identifier": or_null(described("Its official name, with the year.")),
        "decided": described("When it was won: YYYY-MM-DD, YYYY-MM or YYYY."),
        "status": described("Whether it still stands.", *Status.values),
        "places": listed("Where it applies.", described("A place’s name.")),
        "later_events": listed("What came after it, in order of time.", EVENT),
    }
)

SETBACK: Schema = strict(
    {
        "title": described("Its title."),
        "url": described("Its page."),
        "identifier": or_null(described("Its official name, with the year.")),
        "decided": described("When it was decided: YYYY-MM-DD, YYYY-MM or YYYY."),
        "places": listed("Where it applies.", described("A place’s name.")),
    }
)


def setback_records(places: Sequence[int]) -> list[dict[str, Any]]:
    """The setbacks that undid no win of the list, in order of time."""
    found = in_language(setbacks_of(places).order_by("decided_on", "pk"), language_now())
    return [_common(setback) for setback in found]


def records(places: Sequence[int]) -> list[dict[str, Any]]:
    """The wins in order of time."""
    wins = in_language(wins_of(places).order_by("decided_on", "pk"), language_now())
    after: dict[int, list[dict[str, Any]]] = {}
    for step in steps(wins, (), places):
        for win in step.after:
            after.setdefault(win.pk, []).append(_event(step.event))
    return [
        {
            **_common(win),
            "status": win.status,
            "later_events": after.get(win.pk, []),
        }
        for win in wins
    ]


def _common(page: Any) -> dict[str, Any]:
    return {
        "title": page.title,
        "url": address(page.url),
        "identifier": page.known_as or None,
        "decided": page.decided_iso,
        "places": list(page.place_names),
    }


def _event(event: Any) -> dict[str, Any]:
    return {
        "happened": event.happened_iso,
        "text": event.text,
        "direction": event.direction,
        "place": event.where or None,
        "source": event.source.slug if event.source and event.source.live else None,
    }
