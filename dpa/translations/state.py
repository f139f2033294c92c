"""How a translation stands: who reviewed it, whether a machine made it, how far it is behind.

**Behind by N** counts changes of the original’s words since the translation was published: for each
place of the page (a field, a block) the texts that came or those that went, whichever are more. A
sentence that was reworded is one change. Pictures, dates and figures are the same rows in both
languages and are no change. What was published in the original’s words is counted by itself.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import models
from django.utils import timezone
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from dpa.freshness.memory import remember
from dpa.translations.models import Review, TranslationBasis, TranslationReview


class Made(models.TextChoices):
    """How far a person stands for the words."""

    MISSING = "missing", "Not translated"
    DRAFT = "draft", "Not published"
    MACHINE = "machine", "By a machine, not reviewed"
    UNREVIEWED = "unreviewed", "Not reviewed"
    REVIEWED = "reviewed", "Reviewed"


@dataclass(frozen=True)
class State:
    """Of one translation."""

    made: Made
    behind: int = 0
    still_english: int = 0
    review: Review | None = None
    since: datetime | None = None
    translation: Translation | None = None


def states(translations: Iterable[Translation]) -> dict[int, State]:
    """By the key of each translation. Four queries for any number of them."""
    all_ = list(translations)
    keys = [one.pk for one in all_]
    sources = {one.source_id for one in all_}
    current: dict[int, set[tuple[int, int]]] = defaultdict(set)
    rows = StringSegment.objects.filter(source__in=sources)
    for source, context, string in rows.values_list("source_id", "context_id", "string_id"):
        current[source].add((context, string))
    done = _done({one.source.object_id for one in all_})
    bases = {b.translation_id: b for b in TranslationBasis.objects.filter(translation__in=keys)}
    reviews: dict[int, TranslationReview] = {}
    for review in TranslationReview.objects.filter(translation__in=keys):
        reviews.setdefault(review.translation_id, review)
    return {
        one.pk: _state(
            one,
            current[one.source_id],
            done[one.target_locale_id],
            bases.get(one.pk),
            reviews.get(one.pk),
        )
        for one in all_
    }


Done = dict[tuple[int, int], tuple[str, datetime]]


def _done(objects: set[Any]) -> dict[int, Done]:
    """By language: the kind and moment of every finished text, by its place and its original."""
    found: dict[int, Done] = defaultdict(dict)
    rows = StringTranslation.objects.filter(context__object__in=objects, has_error=False)
    columns = ("locale_id", "context_id", "translation_of_id", "translation_type", "updated_at")
    for locale, context, string, kind, at in rows.values_list(*columns):
        found[locale][context, string] = kind, at
    return found


def _state(
    one: Translation,
    current: set[tuple[int, int]],
    done: Done,
    basis: TranslationBasis | None,
    review: TranslationReview | None,
) -> State:
    used = [done[key] for key in current if key in done]
    # What was typed after the last publishing is not public yet, and so changes nothing.
    public_since = basis.published_at if basis else timezone.now()
    made = Made.UNREVIEWED
    if review and not any(review.recorded_at < at <= public_since for _, at in used):
        made = Made.REVIEWED
    elif any(kind == StringTranslation.TRANSLATION_TYPE_MACHINE for kind, _ in used):
        made = Made.MACHINE
    kept = review if made == Made.REVIEWED else None
    if basis is None:  # published before this was kept
        return State(made, 0, len(current - done.keys()), kept, None, one)
    english = {(context, string) for context, string in basis.still_english}
    public = english | {(context, string) for context, string in basis.texts}
    behind, left = changes(public, current), len(english & current)
    return State(made, behind, left, kept, basis.published_at, one)


def changes(before: set[tuple[int, int]], now: set[tuple[int, int]]) -> int:
    """How many texts changed: at each place those that came or those that went."""
    came = Counter(place for place, _ in now - before)
    went = Counter(place for place, _ in before - now)
    return sum((came | went).values())


def state_of(thing: Any) -> State | None:
    """Of a public translation, whether wagtail-localize knows it or somebody copied it by hand."""

    def find() -> State | None:
        made = Translation.objects.filter(
            source__object=thing.translation_key, target_locale=thing.locale_id
        ).select_related("source")
        found = list(states(made.exclude(source__locale=thing.locale_id)).values())
        return found[0] if found else State(Made.UNREVIEWED)

    return remember(("translation state", thing.translation_key, thing.locale_id), find)
