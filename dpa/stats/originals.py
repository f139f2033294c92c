"""A statistic and its translations: one claim, one set of figures, words in each language.

Figures belong to the original. What is the same in every language follows it by itself: where it
stands, how it is printed, its current figure, whether it may still be quoted.
"""

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db.models import OuterRef, Q, QuerySet, Subquery

if TYPE_CHECKING:
    from dpa.stats.models.statistic import Statistic

SHARED = (
    "slug", "style", "place_id", "kind", "theme", "code", "next_release", "withdrawn_on",
    "headline_id",
)  # fmt: skip
# A formula belongs to the original; its results are the translations' too.
FIRST = Q(locale__language_code=settings.LANGUAGE_CODE)
NO_FORMULA = {"operation": "", "first_input_id": None, "second_input_id": None, "since": None}


def original_of(statistic: "Statistic") -> "Statistic":
    """The one that its figures belong to: in the site's first language; itself if there is none."""
    if statistic.pk and statistic.language == settings.LANGUAGE_CODE:
        return statistic
    return _siblings(statistic).filter(FIRST).first() or statistic


def follow(statistic: "Statistic") -> bool:
    """Gives a translation, before it is saved, what it shares; whether it is one."""
    if statistic.language == settings.LANGUAGE_CODE:
        return False
    columns = (*SHARED, "withdrawn_reason")
    shared = _siblings(statistic).filter(FIRST).values(*columns).first()
    if shared is None:
        return False
    for name, value in {**_shared(shared, statistic.withdrawn_reason), **NO_FORMULA}.items():
        setattr(statistic, name, value)
    return True


def lead(statistic: "Statistic") -> None:
    """Passes on to the translations what the original has just been saved with.

    Read from the database: what the object at hand says may be a draft. A translation is not
    public while the original is not. Raises ValidationError where an address is taken.
    """
    translations = list(_siblings(statistic).exclude(pk=statistic.pk))
    if not translations or statistic.language != settings.LANGUAGE_CODE:
        return
    columns = (*SHARED, "withdrawn_reason", "live")
    stored = _siblings(statistic).filter(pk=statistic.pk).values(*columns).get()
    live = stored.pop("live")
    for translation in translations:
        shared = _shared(stored, translation.withdrawn_reason)
        taken = type(statistic).objects.filter(slug=shared["slug"], locale_id=translation.locale_id)
        if taken.exclude(pk=translation.pk).exists():
            raise ValidationError("Another statistic has this address in another language.")
        _siblings(statistic).filter(pk=translation.pk).update(
            **shared, live=translation.live and live
        )


def settle_translations(originals: Collection[int]) -> None:
    """Gives the translations of the statistics with these keys the same current figure."""
    from dpa.stats.models import Statistic

    chosen = Statistic.objects.filter(pk__in=originals)
    same = chosen.filter(translation_key=OuterRef("translation_key")).values("headline_id")
    Statistic.objects.filter(translation_key__in=chosen.values("translation_key")).exclude(
        pk__in=originals
    ).update(headline_id=Subquery(same[:1]))


def _shared(stored: dict[str, Any], own_reason: str) -> dict[str, Any]:
    """With a reason where it was withdrawn: the translation's own, or the original's till then."""
    reason = (own_reason or stored["withdrawn_reason"]) if stored["withdrawn_on"] else ""
    return {**stored, "withdrawn_reason": reason}


def _siblings(statistic: "Statistic") -> "QuerySet[Statistic]":
    found: QuerySet[Statistic] = type(statistic).objects.filter(
        translation_key=statistic.translation_key
    )
    return found
