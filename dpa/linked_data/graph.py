"""Puts together what one page says of itself to search engines."""

from collections.abc import Mapping
from typing import Any

from dpa.linked_data import publisher
from dpa.linked_data.crumbs import breadcrumbs
from dpa.linked_data.kinds import description
from dpa.linked_data.pages import common_to_pages, told_of
from dpa.linked_data.steps import steps_to
from dpa.linked_data.told import told
from dpa.linked_data.writing import written

HOME_DEPTH = 2


def graph(context: Mapping[str, Any], title: str, image: str) -> str:
    """The graph of the page that `context` renders; “” where nothing may be said."""
    page: Any = context.get("page")
    shared = context["dpa"]
    nodes: list[dict[str, Any]] = []
    if getattr(page, "pk", None):
        if page.depth == HOME_DEPTH:
            nodes += [
                publisher.described(shared.organization),
                publisher.website(shared.organization),
            ]
        named = publisher.named(shared.organization)
        nodes.append(description(page, common_to_pages(page, shared.canonical, named, image)))
    elif other := told(context["request"].resolver_match):
        nodes += told_of(other, shared.canonical, publisher.named(shared.organization), image)
    steps = steps_to(context, title)
    if len(steps) > 1:
        nodes.append(breadcrumbs(steps))
    return written({"@graph": nodes}) if nodes else ""
