"""Tags for the numbered sources of a page."""

from collections.abc import Iterable
from typing import Any

from django import template

from dpa.stats.citations import citations_of
from dpa.stats.models import Observation, Source, SourceLink
from dpa.stats.resting import credit
from dpa.stats.rich_text import mark, marks

register = template.Library()


@register.simple_tag(takes_context=True)
def number_sources(context: template.Context) -> str:
    """To be called first on a page that ends with `page_sources`."""
    citations_of(context.get("request")).numbered = True
    return ""


@register.simple_tag
def cite(source: Source | None, detail: str = "") -> str:
    """The number that leads to a source in the list at the foot of the page."""
    return mark(source, detail) if source else ""


@register.simple_tag
def cite_figure(figure: Observation | None) -> str:
    """The numbers of all sources that a figure rests on: a computed one may have several."""
    return marks(figure) if figure else ""


register.filter("credit", credit)


@register.inclusion_tag("components/sources.html", takes_context=True)
def page_sources(
    context: template.Context, links: Iterable[SourceLink] = (), checked_on: Any = None
) -> dict[str, Any]:
    """All sources of the page: those of its figures as they appeared, then those it names."""
    citations = citations_of(context.get("request"))
    for link in links or ():
        citations.add(link.source, link.detail)
    return {"entries": list(citations.entries.values()), "checked_on": checked_on}
