"""The way from the home page down to a page: what its breadcrumbs name."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext

from dpa.linked_data.crumbs import above
from dpa.linked_data.kinds import load
from dpa.templatetags.addresses import local


def steps_to(context: Mapping[str, Any], title: str) -> list[tuple[str, str]]:
    """Names and paths from the home page down to this page."""
    load()
    page: Any = context.get("page")
    path = context["request"].path
    if getattr(page, "pk", None):
        above_it = [(step.title, step.url) for step in page.trail]
        if above_it:  # the home page has a name of its own; the way begins with where it leads
            above_it[0] = (gettext("Home"), above_it[0][1])
        return [*above_it, (page.title, path)]
    match = context["request"].resolver_match
    step = above(match.url_name or "") if match else None
    middle = [(str(step.name), local(step.path))] if step else []
    return [(gettext("Home"), local("/")), *middle, (title, path)] if title else []
