"""A statistic’s figures on its form."""

from typing import Any

from wagtail.admin.panels import Panel


class FiguresPanel(Panel):
    """A statistic's figures with what can be done with each, and where it is shown."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "stats/admin/figures_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            from dpa.stats.originals import original_of
            from dpa.stats.usage import where_shown

            context: dict[str, Any] = super().get_context_data(parent_context)
            context["statistic"] = self.instance
            if self.instance.pk:
                original = original_of(self.instance)
                context["original"] = None if original.pk == self.instance.pk else original
                figures = original.observations.select_related(
                    "source", "superseded_by", "checked_by"
                )
                context["observations"] = figures.order_by("-period_end", "-pk")
                context["used"] = where_shown(self.instance)
            return context
