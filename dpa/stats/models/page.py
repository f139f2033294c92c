"""The list of statistics."""

from typing import Any

from django.http import HttpRequest

from dpa.pages import IndexPage
from dpa.stats.models.statistic import Statistic


class StatisticIndexPage(IndexPage):
    """The wall of drug statistics, each with its period and source."""

    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    preview_modes = IndexPage.DEFAULT_PREVIEW_MODES

    class Meta:
        verbose_name = "statistics index"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from dpa.stats.data.schema_org import catalog_json_ld
        from dpa.stats.wall import Wall

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        statistics = Statistic.objects.published().filter(locale_id=self.locale_id)
        wall = Wall(statistics, request)
        context.update(wall=wall, posters=wall.page(), facets=wall.facets())
        context["json_ld"] = catalog_json_ld()
        return context
