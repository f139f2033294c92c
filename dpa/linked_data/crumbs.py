"""The way to a page from the home page."""

from typing import Any, NamedTuple

from django.utils.functional import Promise

from dpa.linked_data.addresses import whole


class Step(NamedTuple):
    """A page on the way: its name, and its path in English."""

    name: str | Promise
    path: str


# For addresses that are no pages of Wagtail's: their names, and what stands above them.
_above: dict[str, Step] = {}


def register(*names: str, below: Step) -> None:
    """The pages at these named addresses stand below that one."""
    _above.update(dict.fromkeys(names, below))


def above(name: str) -> Step | None:
    """What stands between the home page and that named address."""
    return _above.get(name)


def breadcrumbs(steps: list[tuple[str, str]]) -> dict[str, Any]:
    """Names and paths from the home page down, as a numbered list."""
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": name, "item": whole(path)}
            for number, (name, path) in enumerate(steps, start=1)
        ],
    }
