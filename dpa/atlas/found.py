"""How places are found: also by what their law says."""

from collections.abc import Iterator
from typing import Any

from django.db.models.signals import post_delete, post_save
from django.utils.translation import gettext, override

from dpa.atlas.laws import laws
from dpa.atlas.models import LawStatus
from dpa.places.models import Place
from dpa.search.keeping import refresh_soon
from dpa.search.places import say_of_places


def register_found() -> None:
    """A place is read anew whenever what is recorded of its law changes."""
    say_of_places(_law_in_words)
    for signal in (post_save, post_delete):
        signal.connect(_changed, sender=LawStatus, dispatch_uid="law_found")


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
