"""Puts together what one page says of itself to search engines."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext

from dpa.linked_data import publisher
from dpa.linked_data.crumbs import above, breadcrumbs
from dpa.linked_data.kinds import description, load
from dpa.linked_data.pages import common_to_pages
from dpa.linked_data.writing import written
from dpa.templatetags.addresses import local

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
    steps = _steps(context, title)
    if len(steps) > 1:
        nodes.append(breadcrumbs(steps))
    return written({"@graph": nodes}) if nodes else ""


def _steps(context: Mapping[str, Any], title: str) -> list[tuple[str, str]]:
    """Names and paths from the home page down to this page."""
    load()
    page: Any = context.get("page")
    path = context["request"].path
    if getattr(page, "pk", None):
        return [(step.title, step.url) for step in page.trail] + [(page.title, path)]
    match = context["request"].resolver_match
    step = above(match.url_name or "") if match else None
    middle = [(str(step.name), local(step.path))] if step else []
    return [(gettext("Home"), local("/")), *middle, (title, path)] if title else []
