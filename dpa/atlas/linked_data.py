"""What the map and the pages of places are to search engines."""

from django.http import Http404
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from dpa.atlas.views import place_at
from dpa.linked_data.crumbs import Step, register
from dpa.linked_data.told import Told, tells
from dpa.places.models import Place

register("place", below=Step(_("Places"), "/places/"))
TYPES = {Place.Kind.STATE: "State", Place.Kind.CITY: "City"}


@tells("places")
def places() -> Told:
    """The map."""
    words = gettext(
        "What was won, what can be done and where the law stands in each state of the "
        "United States: as a map and as a table."
    )
    return Told(gettext("Places"), words, "mint", "CollectionPage")


@tells("place")
def place(slug: str) -> Told:
    """A page about a state, the district, a city."""
    found = place_at(slug)
    if found.kind == Place.Kind.COUNTRY:
        raise Http404
    words = gettext(
        "Drug policy in %(place)s: what was won and lost, what can be done now, where the law "
        "stands, and the figures, each with its source."
    ) % {"place": found.local_name}
    kind = TYPES.get(Place.Kind(found.kind), "AdministrativeArea")
    about = {"@type": kind, "name": found.local_name}
    return Told(found.local_name, words, "mint", more={"about": about})
