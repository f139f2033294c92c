"""Places in the admin: their menu, and what of them stands in the reports."""

from django.urls import reverse
from wagtail.snippets.models import register_snippet

from dpa.atlas.models import LawStatus
from dpa.atlas.upkeep import unrevisited_laws
from dpa.atlas.viewsets import PlacesGroup
from dpa.stats import unchecked
from dpa.stats.upkeep.sections import register

register_snippet(PlacesGroup)
register(unrevisited_laws)


@unchecked.register
def unchecked_laws() -> list[unchecked.Unchecked]:
    """Law statuses that nobody has read in the law itself."""
    edit = LawStatus.snippet_viewset.get_url_name("edit")
    return [
        unchecked.row(status, reverse(edit, args=[status.pk]))
        for status in unchecked.unchecked(LawStatus.objects.select_related("place"))
    ]
