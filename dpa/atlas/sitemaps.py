"""What search engines are told of places."""

from typing import Any

from django.urls import reverse
from django.utils.translation import override

from dpa.atlas.listing import listing, with_content
from dpa.places.models import Place
from dpa.site.sitemap import EveryLanguageSitemap


class PlaceSitemap(EveryLanguageSitemap):
    """Every place of which something is known."""

    def items(self) -> list[Place]:
        keys = with_content()
        places = [p for p in listing().by_key.values() if p.pk in keys and p.parent_id]
        return sorted(places, key=lambda place: place.slug)

    def location(self, item: Any) -> str:
        with override(self.language):
            return reverse("place", args=[item.slug])

    def get_latest_lastmod(self) -> Any:
        return None
