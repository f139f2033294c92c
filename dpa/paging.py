"""The parts of a long list: `?page=2`. A part that there is not is no page of this site."""

import re
from contextlib import suppress
from typing import Any

from django.core.paginator import EmptyPage, Page, Paginator
from django.http import Http404, HttpRequest

# No list is longer, and no part has two numbers: “02” and “2.0” are none.
NUMBER = re.compile(r"[1-9][0-9]{0,4}")


class NoSuchPartError(Http404):
    """The list is there, the part is not; `start` leads to the list as it was asked for."""

    def __init__(self, start: str) -> None:
        super().__init__("This list has no such part.")
        self.start = start


def part_of(pages: Paginator[Any], request: HttpRequest) -> Page[Any]:
    """The part that the address asks for, the first without a word of it."""
    asked = request.GET.get("page", "1")
    if NUMBER.fullmatch(asked):
        with suppress(EmptyPage):
            found = pages.page(int(asked))
            vars(request)["part"] = found.number  # which the page's one address names
            return found
    raise NoSuchPartError(start_of(request))


def start_of(request: HttpRequest) -> str:
    """The address of the first part, all filters kept."""
    rest = request.GET.copy()
    rest.pop("page", None)
    return f"{request.path}?{rest.urlencode()}" if rest else request.path
