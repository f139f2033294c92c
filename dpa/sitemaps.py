"""What search engines are told exists, beside Wagtail's own list of pages."""

from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.urls import reverse

from dpa.stats.models import Source, Statistic


class EvidenceSitemap(Sitemap[Statistic | Source | str]):
    """Statistics, sources and what lists them, at our own address whatever name was asked for."""

    def items(self) -> list[Statistic | Source | str]:
        statistics = Statistic.objects.published().filter(locale__language_code="en")
        lists = [reverse(name) for name in ("stats_changes", "open_data", "sources")]
        return [*lists, *statistics, *Source.objects.filter(live=True).order_by("slug")]

    def location(self, item: Statistic | Source | str) -> str:
        return item if isinstance(item, str) else item.get_absolute_url()

    def lastmod(self, item: Statistic | Source | str) -> datetime | None:
        changed: datetime | None = getattr(item, "last_published_at", None)
        return changed

    def get_protocol(self, protocol: str | None = None) -> str:
        return urlsplit(settings.SITE_URL).scheme

    def get_domain(self, site: Any = None) -> str:
        return urlsplit(settings.SITE_URL).netloc
