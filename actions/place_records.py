"""The open actions of a place for programs."""

from collections.abc import Iterable
from typing import Any

from actions.models import ActionPage
from dpa.places.models import Level
from dpa.stats.data.json_schema import Schema, described, or_null, strict
from dpa.stats.data.values import address

ACTION: Schema = strict(
    {
        "title": described("Its title."),
        "url": described("Its page."),
        "ask": described("What to do, in one sentence."),
        "kind": described("How it is done.", *ActionPage.Kind.values),
        "level": described("Who decides.", *Level.values),
        "place": described("Where it applies."),
        "closes": or_null(described("The last moment, with its zone: YYYY-MM-DDThh:mm:ss±hh:mm.")),
    }
)


def action_records(actions: Iterable[ActionPage]) -> list[dict[str, Any]]:
    """Those, by deadline."""
    return [
        {
            "title": action.title,
            "url": address(action.url),
            "ask": action.ask,
            "kind": action.kind,
            "level": action.level,
            "place": str(action.place),
            "closes": action.closes_local.isoformat() if action.closes_local else None,
        }
        for action in actions
    ]
