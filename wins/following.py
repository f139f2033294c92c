"""What a translation of a win or setback has below it follows its original."""

from typing import Any

from django.apps import apps

# Of what came later all but its words.
OF_EVENT = ("happened_on", "happened_precision", "direction", "place_id", "source_id")


def same_places_and_issues(page: Any, original: int, other: int) -> bool:
    """Gives a translation the places and issues of its original; whether it had others."""
    found = False
    for name in ("places", "issues"):
        through = getattr(type(page), name).through.objects
        own = f"{type(page)._meta.model_name}_id"
        thing = f"{type(page)._meta.get_field(name).related_model._meta.model_name}_id"
        wanted, has = (
            set(through.filter(**{own: key}).values_list(thing, flat=True))
            for key in (original, other)
        )
        through.filter(**{own: other, f"{thing}__in": has - wanted}).delete()
        through.bulk_create(through.model(**{own: other, thing: key}) for key in wanted - has)
        found |= wanted != has
    return found


def same_events(original: int, others: list[int]) -> set[int]:
    """Gives the events of translations what those of the original say; the pages that changed."""
    events = apps.get_model("wins", "WinEvent").objects
    own = {row.pop("translation_key"): row for row in _facts(events.filter(page=original))}
    changed: set[int] = set()
    for row in _facts(events.filter(page__in=others, translation_key__in=own), "pk", "page_id"):
        key, page, wanted = row.pop("pk"), row.pop("page_id"), own[row.pop("translation_key")]
        if row != wanted:
            events.filter(pk=key).update(**wanted)
            changed.add(page)
    return changed


def _facts(events: Any, *names: str) -> Any:
    return events.values("translation_key", *OF_EVENT, *names)
