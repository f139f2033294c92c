"""What one can do next, for pages of every section: a template names this, no module has to."""

from typing import Any

from django import template

from actions import suggesting
from actions.models import ActionPage

register = template.Library()


@register.inclusion_tag("actions/next_actions.html")
def next_actions(
    after: ActionPage | None = None, place_code: str = "", most: int = 3, why: str = ""
) -> dict[str, Any]:
    """A band with open actions near the one just done, or with other ways to help.

    `why` is a sentence above them: why it is these.
    """
    return {"actions": suggesting.next_actions(after, place_code, most), "why": why}


@register.inclusion_tag("actions/next_actions.html")
def actions_near(page: Any, most: int = 3) -> dict[str, Any]:
    """The same below something to read, by its issues (`page.about`) and its first place."""
    places = getattr(page, "places", None)
    codes = [place.code for place in places.all() if place.code != "US"] if places else []
    issues = frozenset(issue.pk for issue in page.about)
    return {"actions": suggesting.next_actions(None, "".join(codes[:1]), most, issues)}
