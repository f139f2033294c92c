"""How a statistic looks while it is being written."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import override
from wagtail.models import PreviewableMixin


class StatisticPreviewMixin(PreviewableMixin):
    """Its page, its poster or its card, in its own language whatever staff's is."""

    @property
    def preview_modes(self) -> list[tuple[str, str]]:
        return [("", "Page"), ("poster", "Poster"), ("card", "Card")]

    def get_preview_template(self, request: object, mode_name: str) -> str:
        alone = {"poster": "stats/poster_preview.html", "card": "stats/card_preview.html"}
        return alone.get(mode_name, "stats/statistic.html")

    def get_preview_context(self, request: Any, mode_name: str) -> dict[str, Any]:
        from dpa.stats.cards.preview import preview_of

        own: Any = self
        context = {**super().get_preview_context(request, mode_name), "statistic": own}
        return {**context, "drawn": preview_of(own)} if mode_name == "card" else context

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        own: Any = self
        with override(own.language):
            response: Any = super().serve_preview(request, mode_name)
            made: HttpResponse = response.render()
            return made
