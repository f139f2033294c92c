"""“In short” in the editor, with how hard it is to read beside it."""

from typing import Any

from django.conf import settings
from django.forms import Media
from wagtail.admin.panels import FieldPanel

from dpa.reading.measure import measure


class InShortPanel(FieldPanel):
    """The field, and its reading: as it was when the form was opened, then as it is typed."""

    def __init__(self, field_name: str = "in_short", **kwargs: Any) -> None:
        super().__init__(field_name, **kwargs)

    class BoundPanel(FieldPanel.BoundPanel):
        """The panel of one page."""

        template_name = "reading/admin/in_short_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            page = self.instance
            code = page.locale.language_code if page.locale_id else settings.LANGUAGE_CODE
            reading = measure(str(self.bound_field.value() or ""), code)
            return context | {"reading": reading, "language": code}

        @property
        def media(self) -> Media:
            return super().media + Media(js=["js/admin/reading.js"])
