"""Public pages that are none of Wagtail's: what they are called, to search engines and in pictures.

Sections say it in their modules `linked_data`, by the name of the address.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from django.http import Http404
from django.urls import ResolverMatch

from dpa.linked_data.kinds import load


class Told(NamedTuple):
    """Title and first words of such a page, its paper, and what it is in schema.org's words.

    `kind` is “” where the page describes itself elsewhere; `more` is said besides.
    """

    title: str
    words: str = ""
    paper: str = ""
    kind: str = "WebPage"
    more: dict[str, Any] = {}


# Gets what its address holds (`slug`); raises Http404 where there is no such page.
Tell = Callable[..., Told]
_tellers: dict[str, Tell] = {}


def tells(name: str) -> Callable[[Tell], Tell]:
    """Registers a function that tells of the pages at this named address."""

    def register(tell: Tell) -> Tell:
        _tellers[name] = tell
        return tell

    return register


def told(match: ResolverMatch | None) -> Told | None:
    """What is told of the page at an address; None where nothing is."""
    load()
    tell = _tellers.get((match and match.url_name) or "")
    if tell is None or match is None:
        return None
    try:
        return tell(**match.kwargs)
    except Http404:
        return None
