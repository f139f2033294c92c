"""The map, and the page of each place."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from dpa.atlas.listing import has_page, listing, with_content
from dpa.atlas.map import map_of
from dpa.atlas.page import view_of
from dpa.atlas.sections import on_the_map
from dpa.atlas.showing import views
from dpa.places.models import Place
from dpa.translations.now import language_now


@csrf_exempt  # nothing is taken in here: whoever sends something is told so, not asked for a token
@require_safe
def places(request: HttpRequest) -> HttpResponse:
    """The map of the states, what it shows chosen by `?show=`; the same as a table; the cities."""
    choices = views()
    asked = request.GET.get("show", "")
    view = choices.get(asked) or next(iter(choices.values()))
    context = {
        "map": map_of(view),
        "legend": view.scale(),
        "columns": [section.label for section in on_the_map()],
        "choices": [(key, choice.label) for key, choice in choices.items()],
        "noindex": bool(request.GET),
        "in_markdown": True,
        "cities": listing().cities(with_content()),
    }
    return TemplateResponse(request, "atlas/places.html", context)


@csrf_exempt  # likewise
@require_safe
def place(request: HttpRequest, slug: str) -> HttpResponse:
    """What is known of a place. Its two letters lead to its name, the country's name to the map."""
    found = place_at(slug)
    if found.kind == Place.Kind.COUNTRY:
        return HttpResponsePermanentRedirect(reverse("places"))
    if found.slug != slug:
        return HttpResponsePermanentRedirect(reverse("place", args=[found.slug]))
    context = {"view": view_of(found, language_now()), "place": found, "in_markdown": True}
    return TemplateResponse(request, "atlas/place.html", context)


def place_at(slug: str) -> Place:
    """The place that an address means: by its slug in any case, or a state's code (“or”).

    Raises Http404 where there is none, or a city of which nothing is known.
    """
    wanted = slug.lower()
    known = listing().by_key.values()
    found = next((one for one in known if one.slug == wanted), None) or next(
        (one for one in known if one.code.lower() == f"us-{wanted}"), None
    )
    if found is None or not has_page(found):
        raise Http404("No place has this address.")
    return found
