"""How settings are previewed, and how they speak another language."""

from copy import copy
from typing import Any, TypeVar

from django.conf import settings
from wagtail.models import PreviewableMixin

S = TypeVar("S", bound="PreviewedAroundPagesMixin")


class PreviewedAroundPagesMixin(PreviewableMixin):
    """What stands around every page is previewed around an empty one."""

    def get_preview_template(self, request: Any, mode_name: str) -> str:
        return "site/setting_preview.html"

    def get_preview_context(self, request: Any, mode_name: str) -> dict[str, Any]:
        vars(request)["previewed_setting"] = self  # `dpa.context_processors` looks for it
        context: dict[str, Any] = super().get_preview_context(request, mode_name)
        return context

    def in_language(self: S, language: str) -> S:
        """A copy that speaks it: each field that has one gives way to its `…_es`, unless empty."""
        spoken = copy(self)
        if language != settings.LANGUAGE_CODE:
            for field in self._meta.concrete_fields:
                own = getattr(self, f"{field.name}_{language}", None)
                if own:
                    setattr(spoken, field.name, own)
        return spoken
