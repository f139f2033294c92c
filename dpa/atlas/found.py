"""How places are found: also by what an editor says of them, and by what their law says."""

from collections.abc import Iterator
from typing import Any

from django.db.models.signals import post_delete, post_save
from django.utils.translation import gettext, override

from dpa.atlas.laws import laws
from dpa.atlas.models import LawStatus, PlaceNote
from dpa.atlas.page import note_on
from dpa.places.models import Place
from dpa.search.keeping import refresh_soon
from dpa.search.places import say_of_places
from dpa.translations.now import language_code


def register_found() -> None:
    """A place is read anew whenever its note changes, or what is recorded of its law."""
    say_of_places(_in_words)
    for signal in (post_save, post_delete):
        for model in (LawStatus, PlaceNote):
            signal.connect(_changed, sender=model, dispatch_uid=f"{model.__name__} found")


def _in_words(place: Place, language: str) -> Iterator[str]:
    note = note_on(place, language)
    if note and language_code(note.locale_id) == language:
        yield note.words
    yield from _law_in_words(place, language)


def _law_in_words(place: Place, language: str) -> Iterator[str]:
    """“Where the law stands. Marijuana: Legal for adults. Adults may …”, as on its page."""
    recorded = laws().get(place.pk, {})
    with override(language):
        if recorded:
            yield f"{gettext('Where the law stands')}."
        for status in recorded.values():
            answer = status.answer
            yield f"{status.get_subject_display()}: {answer.label}. {answer.meaning}"
            if not status.said["language"]:  # in the language of the moment
                yield status.said["text"]


def _changed(instance: Any, **kwargs: object) -> None:
    refresh_soon(Place, [instance.place_id])
