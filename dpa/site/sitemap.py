"""What every list for search engines shares: our own address, one language, and the others."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.db.models import Max
from django.utils.translation import override

# Search engines take 50,000; a list this long is still quickly read.
MOST = 5000


class OurSitemap(Sitemap[Any]):
    """One kind in one language, at our own address whatever name was asked for."""

    limit = MOST

    def __init__(self, language: str) -> None:
        self.language = language

    def get_protocol(self, protocol: str | None = None) -> str:
        return urlsplit(settings.SITE_URL).scheme

    def get_domain(self, site: Any = None) -> str:
        return urlsplit(settings.SITE_URL).netloc

    def lastmod(self, item: Any) -> Any:
        return getattr(item, "last_published_at", None)

    def location(self, item: Any) -> str:
        with override(self.language):
            return str(item.get_absolute_url())

    def get_latest_lastmod(self) -> Any:
        """Asked of the database at once, for the list of lists."""
        items: Any = self.items()
        return items.order_by().aggregate(newest=Max("last_published_at"))["newest"]

    def translations(self, items: list[Any]) -> dict[Any, list[tuple[str, str]]]:
        """By the key of an item, or itself, each language it exists in and the path there."""
        return {}

    def get_urls(self, page: Any = 1, site: Any = None, protocol: str | None = None) -> Any:
        """As Django's, with the same page in other languages beside each address."""
        urls = super().get_urls(page=page, site=site, protocol=protocol)
        known = self.translations([url["item"] for url in urls])
        for url in urls:
            others = known.get(getattr(url["item"], "pk", url["item"]), [])
            url["alternates"] = [
                {"lang_code": code, "location": f"{settings.SITE_URL}{path}"}
                for code, path in others
                if len(others) > 1
            ]
        return urls


class EveryLanguageSitemap(OurSitemap):
    """What is no page of Wagtail's and speaks every language."""

    def translations(self, items: list[Any]) -> dict[Any, list[tuple[str, str]]]:
        found: dict[Any, list[tuple[str, str]]] = {getattr(one, "pk", one): [] for one in items}
        for code, _ in settings.LANGUAGES:
            there = type(self)(code)
            for one in items:
                found[getattr(one, "pk", one)].append((code, there.location(one)))
        return found
