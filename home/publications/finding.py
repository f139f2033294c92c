"""Which publications a reader gets to see, by what was chosen."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from dpa.choosing import matching
from dpa.freshness.memory import remember
from dpa.translations.best import best_for_readers
from dpa.translations.now import language_now

CHOICES = ("kind", "issue", "place", "year")


@dataclass(frozen=True)
class Entry:
    """What the lists need to know of a publication before they read it."""

    pk: int
    kind: str
    year: str
    issues: frozenset[str] = field(default_factory=frozenset)
    places: frozenset[str] = field(default_factory=frozenset)

    def answers(self, name: str) -> frozenset[str]:
        """The values of a choice under which it is found."""
        if name in {"issue", "place"}:
            return self.issues if name == "issue" else self.places
        return frozenset({self.kind if name == "kind" else self.year})


def entries(index: Any, model: Any) -> list[Entry]:
    """Of all published ones, each in one language, the newest first. Read-only: shared."""

    def read() -> list[Entry]:
        pages = best_for_readers(model.objects.live()).order_by("-published_on", "-pk")
        rows = list(pages.values_list("pk", "kind", "published_on"))
        keys = [row[0] for row in rows]
        issues = _slugs(model.issues.through, model, "issuepage__slug", keys)
        places = _slugs(model.places.through, model, "place__slug", keys)
        return [
            Entry(pk, kind, str(day.year), issues.get(pk, frozenset()), places.get(pk, frozenset()))
            for pk, kind, day in rows
        ]

    return remember(("entries of publications", index.pk, language_now()), read)


def _slugs(through: Any, model: Any, slug: str, keys: list[int]) -> dict[int, frozenset[str]]:
    """What each publication points at, by its slug."""
    own = f"{model._meta.model_name}_id"
    found: dict[int, set[str]] = {}
    for pk, other in through.objects.filter(**{f"{own}__in": keys}).values_list(own, slug):
        found.setdefault(pk, set()).add(other)
    return {pk: frozenset(others) for pk, others in found.items()}


def in_full(model: Any, found: Iterable[Entry]) -> list[Any]:
    """The pages themselves in the same order, without their text; one question for all."""
    keys = [entry.pk for entry in found]
    by_key = model.objects.defer("body").prefetch_related("places").in_bulk(keys)
    return [by_key[key] for key in keys if key in by_key]


def newest(index: Any, model: Any, chosen: dict[str, str], most: int) -> list[Any]:
    """The newest under what was chosen."""
    return in_full(model, matching(entries(index, model), chosen)[:most])
