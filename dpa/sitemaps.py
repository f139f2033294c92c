"""What search engines are told exists, beside Wagtail's own list of pages."""

from datetime import datetime

from django.contrib.sitemaps import Sitemap

from dpa.stats.models import Statistic


class StatisticSitemap(Sitemap[Statistic]):
    """The pages of published statistics."""

    def items(self) -> list[Statistic]:
        return list(Statistic.objects.published().filter(locale__language_code="en"))

    def lastmod(self, item: Statistic) -> datetime | None:
        changed: datetime | None = item.last_published_at
        return changed
