"""What can be found: sections say when they are loaded how their things become documents.

Every page is found without a word here: `dpa.search.pages` knows what all pages share. A section
says more only where its pages have more to tell (`Kind`, other names, what counts less).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db import models
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext, override

from dpa.search.folding import folded
from dpa.search.models import SearchDocument

Words = str | Promise
# The documents of one thing: one a language, or none where readers may not see it.
Make = Callable[[Any], Iterable[SearchDocument]]


@dataclass(frozen=True)
class Kind:
    """A sort of thing: its word in addresses, its names for one and for many, how much it counts.

    `order` is its place among the kinds that readers may choose from.
    """

    key: str
    one: Words
    many: Words
    weight: float = 1.0
    order: int = 50
    # What some of its things are called beside: “Press release”.
    also: tuple[Words, ...] = ()


@dataclass(frozen=True)
class Section:
    """A model whose things can be found. `cited`: their words stand on pages as well."""

    model: type[models.Model]
    make: Make
    everything: Callable[[], "models.QuerySet[Any]"]
    cited: bool = False

    def key(self, pk: Any) -> str:
        """How the documents of that thing are told from others."""
        return f"{self.model._meta.label_lower}:{pk}"


_sections: dict[type[models.Model], Section] = {}
_kinds: dict[str, Kind] = {}


def register(
    model: type[models.Model],
    kind: Kind | None,
    make: Make,
    everything: Callable[[], "models.QuerySet[Any]"],
    *,
    cited: bool = False,
) -> None:
    """All things of `everything` that `make` gives documents for can be found."""
    _sections[model] = Section(model, make, everything, cited)
    if kind is not None:
        add_kind(kind)


def add_kind(kind: Kind) -> Kind:
    """Gives a kind its names."""
    _kinds[kind.key] = kind
    return kind


def names_of_kinds() -> dict[str, tuple[str, ...]]:
    """Everything that kinds are called in any language, in small letters; each with its English."""
    found: dict[str, tuple[str, ...]] = {}
    for name in [name for kind in _kinds.values() for name in (kind.one, kind.many, *kind.also)]:
        with override("en"):
            english = folded(str(name))
        for language, _name in settings.LANGUAGES:
            with override(language):
                own = folded(str(name))
            found[own] = tuple(dict.fromkeys((*found.get(own, ()), english)))
    return found


def sections() -> list[Section]:
    """All of them, in the order in which they were registered."""
    return list(_sections.values())


def section_of(model: type[models.Model]) -> Section | None:
    """The one that a model belongs to, by itself or by what it is built on."""
    return next((_sections[base] for base in model.__mro__ if base in _sections), None)


def kind_of(key: str) -> Kind:
    """A kind by its word; one that nobody has named is called by that word."""
    many = f"{key}s"
    return _kinds.get(key) or Kind(key, capfirst(gettext(key)), capfirst(gettext(many)))
