"""Evidence in the admin: its menu, its reports, its place in the editor, what has to stay."""

from typing import Any

import wagtail.admin.rich_text.editors.draftail.features as draftail
from django.http import HttpRequest, HttpResponse
from django.urls import path, reverse, reverse_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.snippets.models import register_snippet

from dpa.stats import figure_in_editor, rich_text
from dpa.stats.checking import MarkAsChecked
from dpa.stats.figure_chooser import FigureChooserViewSet
from dpa.stats.health import report as _  # noqa: F401 - importing it registers the report
from dpa.stats.marking import ACTION
from dpa.stats.models import Observation, Source, Statistic
from dpa.stats.unchecked import UncheckedView
from dpa.stats.upkeep.report import UpkeepView
from dpa.stats.usage import where_used
from dpa.stats.viewsets import EvidenceGroup, in_use, refuse

register_snippet(EvidenceGroup)


@hooks.register("register_admin_urls")
def evidence_urls() -> list[Any]:
    """The reports, with what they reload when they are paged, and “Mark as checked”."""
    return [
        path(
            "stats/mark-as-checked/<int:pk>/", MarkAsChecked.as_view(), name="stats_mark_as_checked"
        ),
        path("reports/figures-to-look-after/", UpkeepView.as_view(), name="upkeep_report"),
        path(
            "reports/figures-to-look-after/results/",
            UpkeepView.as_view(results_only=True),
            name="upkeep_report_results",
        ),
        path("reports/not-yet-checked/", UncheckedView.as_view(), name="unchecked_report"),
        path(
            "reports/not-yet-checked/results/",
            UncheckedView.as_view(results_only=True),
            name="unchecked_report_results",
        ),
    ]


@hooks.register("register_reports_menu_item")
def unchecked_menu_item() -> MenuItem:
    """Its place among the reports."""
    address = reverse("unchecked_report")
    return MenuItem("Not yet checked", address, icon_name="warning", order=90)


@hooks.register("register_reports_menu_item")
def upkeep_menu_item() -> MenuItem:
    """Likewise."""
    address = reverse("upkeep_report")
    return MenuItem("To look after", address, icon_name="history", order=91)


@hooks.register("register_log_actions")
def checked_in_the_log(actions: Any) -> None:
    """What the log says when somebody has marked a figure as checked."""
    actions.register_action(ACTION, "Mark as checked", "Read at its source and marked as checked")


@hooks.register("before_delete_snippet")
def keep_what_is_used(request: HttpRequest, instances: list[Any]) -> HttpResponse | None:
    """A source or statistic in use, and a figure that was public, can't be deleted."""
    for instance in instances:
        if isinstance(instance, Observation) and instance.live:
            return refuse(request, "A published figure stays on record. Add one that replaces it.")
        if isinstance(instance, Source | Statistic) and (places := where_used(instance)):
            return refuse(request, in_use(instance, places))
    return None


@hooks.register("register_admin_viewset")
def figure_chooser() -> FigureChooserViewSet:
    """The dialog in which editors choose a figure for running text."""
    return FigureChooserViewSet("figure_chooser")


@hooks.register("register_rich_text_features")
def figures_in_text(features: Any) -> None:
    """“Figure” in the editor's toolbar, and what becomes of it on the page."""
    features.register_embed_type(rich_text.FigureHandler)
    features.register_editor_plugin(
        "draftail",
        rich_text.NAME,
        draftail.EntityFeature(
            {
                "type": "FIGURE",
                "icon": "order-up",
                "description": "Figure from the drug stats",
                "chooserUrls": {"figureChooser": reverse_lazy("figure_chooser:choose")},
            },
            js=["wagtailadmin/js/chooser-modal.js", "js/admin/figure.js"],
        ),
    )
    features.register_converter_rule("contentstate", rich_text.NAME, figure_in_editor.CONVERSION)
