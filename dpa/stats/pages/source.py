"""A source's own page: what on this site rests on it."""

from copy import copy
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from dpa.freshness.memory import remember
from dpa.stats.health.status import link_status
from dpa.stats.languages import in_language_now, put_into_words, same_claims
from dpa.stats.models import Observation, Source, Statistic
from dpa.stats.pages.finding import HasMovedError, source_at
from dpa.stats.places_shown import Place, public_places
from dpa.translations.now import language_now


@require_safe
def source(request: HttpRequest, slug: str) -> HttpResponse:
    """One publication: where to read it, its figures here, the pages that rest on it."""
    try:
        found = source_at(slug)
    except HasMovedError as moved:
        return redirect("source", slug=moved.slug, permanent=True)
    context = {
        "source": found,
        "link_status": link_status(found),
        "figures": remember(("figures from", found.pk), lambda: figures_from(found)),
        "read_through": remember(("read through", found.pk), lambda: read_through(found)),
        "places": remember(("rest on", found.pk), lambda: _places(found)),
    }
    return TemplateResponse(request, "stats/source.html", context)


def figures_from(found: Source) -> list[Statistic]:
    """The statistics with published figures from it, each with those under `from_here`."""
    return _by_statistic(found.observations)


def read_through(found: Source) -> list[Statistic]:
    """The same for the figures of other publications that were read in this one."""
    return _by_statistic(found.relayed.exclude(source=found))


def told_through(found: Source) -> list[Statistic]:
    """Those from publications that staff read in this one, where it passed no figure itself on."""
    return _by_statistic(Observation.objects.filter(source__in=found.quotes.filter(live=True)))


def _by_statistic(figures: Any) -> list[Statistic]:
    figures = figures.filter(live=True, statistic__live=True)
    by_statistic: dict[int, Statistic] = {}
    here: dict[int, list[Observation]] = {}
    ordered = figures.select_related("statistic", "superseded_by").newest_first()
    for figure in put_into_words(ordered):
        statistic = by_statistic.setdefault(figure.statistic_id, figure.statistic)
        here[statistic.pk] = [*here.get(statistic.pk, []), figure]
    # Copies: how another page says them is remembered, and what comes from here is not theirs.
    said = [copy(own) for own in in_language_now(by_statistic.values())]
    for key, statistic in zip(by_statistic, said, strict=True):
        statistic.from_here = here[key]
    return sorted(said, key=lambda s: s.title)


def _places(found: Source) -> list[Place]:
    """The statistics that rest on it, and the pages that show one of them or name it."""
    figures = [*figures_from(found), *read_through(found)] or told_through(found)
    own = [
        Place(
            one.title,
            gettext("Drug stat"),
            one.get_absolute_url(),
            "" if one.language == language_now() else one.language,
        )
        for one in {one.pk: one for one in figures}.values()
    ]
    return [*own, *public_places(found, *same_claims(figures))]
