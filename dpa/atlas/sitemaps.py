"""What search engines are told of places."""

from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import override

from dpa.atlas.changes import changed
from dpa.atlas.listing import has_page, listing
from dpa.places.models import Place
from dpa.site.sitemap import EveryLanguageSitemap


class PlaceSitemap(EveryLanguageSitemap):
    """Every place that has a page: all states, and the cities of which something is known."""

    def items(self) -> list[Place]:
        places = [p for p in listing().by_key.values() if p.parent_id and has_page(p)]
        return sorted(places, key=lambda place: place.slug)

    def location(self, item: Any) -> str:
        with override(self.language):
            return reverse("place", args=[item.slug])

    def lastmod(self, item: Any) -> datetime | None:
        return self.newest.get(item.pk)

    def get_latest_lastmod(self) -> datetime | None:
        return max(self.newest.values(), default=None)

    @cached_property
    def newest(self) -> dict[int, datetime]:
        """Of every place; asked once for all of the list."""
        return changed(self.language)
