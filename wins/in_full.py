"""Wins, setbacks and later events by key, as lists show them."""

from collections.abc import Iterable
from typing import Any

from django.apps import apps

from dpa.freshness.memory import remember_each


def wins_by_key(keys: Iterable[int]) -> dict[int, Any]:
    """Wins as lists show them."""
    return _listed("WinPage", keys)


def setbacks_by_key(keys: Iterable[int]) -> dict[int, Any]:
    """Likewise."""
    return _listed("SetbackPage", keys)


def _listed(name: str, keys: Iterable[int]) -> dict[int, Any]:
    pages = apps.get_model("wins", name).objects.listed().select_related("locale")
    return remember_each(f"listed {name}", keys, pages.in_bulk)


def events_by_key(keys: Iterable[int]) -> dict[int, Any]:
    """Later events of wins, with their sources."""
    found = apps.get_model("wins", "WinEvent").objects.select_related("source", "place")
    return remember_each("win event", keys, found.in_bulk)
