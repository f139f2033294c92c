"""What search engines are told exists, beside Wagtail's own list of pages."""

from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.sitemaps import Sitemap

from dpa.stats.models import Statistic


class StatisticSitemap(Sitemap[Statistic]):
    """The pages of published statistics, at our own address whatever name was asked for."""

    def items(self) -> list[Statistic]:
        return list(Statistic.objects.published().filter(locale__language_code="en"))

    def lastmod(self, item: Statistic) -> datetime | None:
        changed: datetime | None = item.last_published_at
        return changed

    def get_protocol(self, protocol: str | None = None) -> str:
        return urlsplit(settings.SITE_URL).scheme

    def get_domain(self, site: Any = None) -> str:
        return urlsplit(settings.SITE_URL).netloc
