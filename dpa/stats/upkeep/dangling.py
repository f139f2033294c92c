"""Figures that texts and blocks have lost."""

from collections.abc import Iterable

from django.contrib.contenttypes.models import ContentType
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import ReferenceIndex

from dpa.stats.models import Observation, Statistic
from dpa.stats.upkeep.due import Due


def dangling_figures(finder: AdminURLFinder) -> Iterable[Due]:
    """Texts and blocks that show a statistic which readers can’t see."""
    public = [str(key) for key in Statistic.objects.published().values_list("pk", flat=True)]
    lost = ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(Statistic)
    ).exclude(to_object_id__in=public)
    own = [ContentType.objects.get_for_model(m) for m in (Observation, Statistic)]
    owners = lost.exclude(base_content_type__in=own)
    seen = set()
    for reference in owners.select_related("content_type", "base_content_type"):
        key = (reference.base_content_type_id, reference.object_id)
        model = reference.base_content_type.model_class()
        thing = model._base_manager.filter(pk=reference.object_id).first() if model else None
        if thing is not None and key not in seen:
            seen.add(key)
            why = "It shows a statistic that is gone, a draft or withdrawn."
            yield Due(str(thing), why, finder.get_edit_url(thing))
