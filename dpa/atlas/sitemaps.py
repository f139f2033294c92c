"""What search engines are told of places."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.urls import reverse

from dpa.atlas.listing import listing, with_content
from dpa.places.models import Place


class PlaceSitemap(Sitemap[Place | str]):
    """The map, and every place of which something is known, in each language."""

    i18n = True
    alternates = True
    x_default = True

    def items(self) -> list[Place | str]:
        known = listing()
        keys = with_content()
        places = [p for p in known.by_key.values() if p.pk in keys and p.parent_id]
        return [reverse("places"), *sorted(places, key=lambda place: place.slug)]

    def location(self, item: Any) -> str:
        return reverse("place", args=[item.slug]) if isinstance(item, Place) else reverse("places")

    def get_protocol(self, protocol: str | None = None) -> str:
        return urlsplit(settings.SITE_URL).scheme

    def get_domain(self, site: Any = None) -> str:
        return urlsplit(settings.SITE_URL).netloc
