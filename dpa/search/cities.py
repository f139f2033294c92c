"""Cities come into the search with the first thing that is known of them, and go with the last."""

from collections.abc import Collection
from typing import Any

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import models
from wagtail.models import Page

from dpa.places.models import Place
from dpa.search.keeping import refresh
from dpa.search.models import SearchDocument
from dpa.search.places import PLACE, everything
from dpa.search.registry import section_of


def follow() -> int:
    """Makes the documents of cities that got a page, drops those of cities that lost it."""
    if (section := section_of(Place)) is None:
        return 0
    cities = Place.objects.filter(kind=Place.Kind.CITY)
    slugs = dict(cities.values_list("slug", "pk"))
    found = everything().filter(kind=Place.Kind.CITY).values_list("pk", flat=True)
    there = SearchDocument.objects.filter(kind=PLACE.key, slug__in=slugs)
    changed = set(found) ^ {slugs[slug] for slug in there.values_list("slug", flat=True)}
    return refresh(section, sorted(changed))


def follow_after(label: str, keys: Collection[Any]) -> int:
    """The same after these things changed, if they are of a kind that lies in places."""
    model = apps.get_model(label)
    return follow() if any(map(lies_in_places, _own_classes(model, keys))) else 0


def lies_in_places(model: type[models.Model]) -> bool:
    """Whether such a thing can be what is known of a city: it is a place or points at some."""
    pointed = (field.related_model for field in model._meta.get_fields() if field.concrete)
    return any(one and issubclass(one, Place) for one in (model, *pointed))


def _own_classes(model: type[models.Model], keys: Collection[Any]) -> list[type[models.Model]]:
    """Pages are all of one kind to the search, but not all of them have places."""
    if not issubclass(model, Page):
        return [model]
    kinds = Page.objects.filter(pk__in=keys).order_by().values_list("content_type_id", flat=True)
    known = (ContentType.objects.get_for_id(kind).model_class() for kind in set(kinds))
    return [one for one in known if one]
