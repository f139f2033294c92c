"""What each kind of page says of itself; the sections register theirs."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from django.utils.module_loading import autodiscover_modules

Node = dict[str, Any]
# Gets the page, and what is true of every page; returns the page's own description.
Describe = Callable[[Any, Node], Node]

_kinds: dict[type, Describe] = {}


def describes(*models: type) -> Callable[[Describe], Describe]:
    """Registers a function that describes these kinds of page."""

    def register(describe: Describe) -> Describe:
        _kinds.update(dict.fromkeys(models, describe))
        return describe

    return register


@lru_cache(maxsize=1)
def load() -> None:
    """Reads the module `linked_data` of every app, once."""
    autodiscover_modules("linked_data")


def description(page: Any, common: Node) -> Node:
    """The page in its own words; a kind that says nothing is a `WebPage`."""
    load()
    kind = next((kind for kind in type(page).__mro__ if kind in _kinds), None)
    return _kinds[kind](page, common) if kind else {**common, "@type": "WebPage"}
