"""All that the page of one place shows."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings

from dpa.atlas.counting import counts
from dpa.atlas.figures import Compared, figures_of
from dpa.atlas.laws import Field, law_of
from dpa.atlas.listing import by_name, has_page, listing
from dpa.atlas.map import summary
from dpa.atlas.models import PlaceNote
from dpa.atlas.sections import in_language, sections
from dpa.freshness.memory import remember
from dpa.places.models import Place
from dpa.translations.now import language_code
from dpa.translations.state import State, state_of


@dataclass(frozen=True)
class Part:
    """What one section has to show, and by which template."""

    key: str
    template: str
    found: Any


@dataclass(frozen=True)
class PlaceView:
    """A place, put together for its page."""

    place: Place
    summary: str
    state: Place | None
    cities: list[Place]
    note: PlaceNote | None
    laws: list[Field]
    figures: list[Compared]
    parts: list[Part]

    @property
    def code(self) -> str:
        """Of its state: what can be done nearest is looked for by it."""
        return (self.state or self.place).code

    @property
    def note_state(self) -> State | None:
        """How the note’s translation stands; None for an original."""
        note = self.note
        original = note is None or language_code(note.locale_id) == settings.LANGUAGE_CODE
        return None if original else state_of(note)

    @property
    def with_sources(self) -> bool:
        """Whether the law of this place is recorded in any way."""
        return any(field.status for field in self.laws)


def view_of(place: Place, language: str) -> PlaceView:
    """A state with what lies in it; a city with what is its own."""
    known = listing()
    keys = known.with_parts(place)
    state = known.by_key.get(place.parent_id or 0)
    return PlaceView(
        place=place,
        summary=summary(place, counts(), figures=True),
        state=state if state and state.kind != Place.Kind.COUNTRY else None,
        cities=by_name(part for part in known.parts.get(place.pk, []) if has_page(part)),
        note=note_on(place, language),
        laws=law_of(place.pk),
        figures=figures_of(place),
        parts=[
            Part(section.key, section.template, section.found(keys, language))
            for section in sections()
        ],
    )


def note_on(place: Place, language: str) -> PlaceNote | None:
    """What an editor says of a place, in that language or in English."""

    def find() -> PlaceNote | None:
        notes = PlaceNote.objects.filter(place=place, live=True).select_related("locale")
        # A note and its translation are told apart by their language alone.
        return next(iter(in_language(notes, language)), None)

    return remember(("note on", place.pk, language), find)
