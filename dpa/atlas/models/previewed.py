"""How the page of a place will look with what an editor is writing."""

from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import override
from wagtail.models import PreviewableMixin

from dpa.translations.now import language_now


class PlacePreviewMixin(PreviewableMixin):
    """The page of its place, in the language chosen, with this instead of what is published."""

    def in_view(self, view: Any) -> dict[str, Any]:
        """Fields of the page’s view that are otherwise than now."""
        raise NotImplementedError

    def preview_language(self, mode_name: str) -> str:
        """In which language it is shown."""
        return mode_name

    def get_preview_template(self, request: Any, mode_name: str) -> str:
        return "atlas/place.html"

    def get_preview_context(self, request: Any, mode_name: str) -> dict[str, Any]:
        from dpa.atlas.page import view_of

        own: Any = self
        view = view_of(own.place, language_now())
        context = {**super().get_preview_context(request, mode_name), "place": own.place}
        return {**context, "view": replace(view, **self.in_view(view))}

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        with override(self.preview_language(mode_name)):
            response: Any = super().serve_preview(request, mode_name)
            made: HttpResponse = response.render()
            return made
