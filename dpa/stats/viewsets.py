"""Statistics, figures and sources as lists and forms in the admin."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from wagtail.admin.ui.tables import (
    BooleanColumn,
    Column,
    LiveStatusTagColumn,
    LocaleColumn,
)
from wagtail.snippets.views.snippets import (
    CreateView,
    EditView,
    SnippetViewSet,
    SnippetViewSetGroup,
    UnpublishView,
    WorkflowActionView,
)

from dpa.stats.health.status import health_of
from dpa.stats.imports.viewset import FigureImportViewSet
from dpa.stats.models import Observation, Source, Statistic
from dpa.stats.originals import original_of
from dpa.stats.usage import where_used


def refuse(request: HttpRequest, why: str) -> HttpResponse:
    """Back to the admin's start with the reason."""
    messages.error(request, why)
    return redirect(reverse("wagtailadmin_home"))


def in_use(thing: Source | Statistic, places: list[str]) -> str:
    """Why it has to stay: everything that shows it or rests on it."""
    listed = "; ".join(places[:8]) + (" and more" if len(places) > 8 else "")
    return f"“{thing}” is in use and has to stay: {listed}."


class RefusalSaid:
    """Publishing that the rules refuse at the last moment is a message, not an error page.

    Forms ask first; but a second person, or a formula changed since the approval, may be faster.
    """

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            answer: HttpResponse = super().dispatch(request, *args, **kwargs)  # type: ignore[misc]  # a mixin
        except ValidationError as error:
            return refuse(request, "Nothing was published. " + " ".join(error.messages))
        return answer


class EditEvidence(RefusalSaid, EditView):
    """Editing, with the reason where publishing was refused."""


class ApproveEvidence(RefusalSaid, WorkflowActionView):
    """Likewise approving."""


class KeepStatistic(UnpublishView):
    """A statistic keeps its page. One that should not be quoted any more is withdrawn."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        statistic = get_object_or_404(Statistic, pk=kwargs["pk"])
        if places := where_used(statistic):
            return refuse(request, in_use(statistic, places) + " It can be withdrawn instead.")
        return super().dispatch(request, *args, **kwargs)


class StatisticViewSet(SnippetViewSet):
    """Claims in numbers."""

    model = Statistic
    icon = "order-up"
    edit_view_class = EditEvidence
    workflow_action_view_class = ApproveEvidence
    unpublish_view_class = KeepStatistic
    list_display = [
        "title",
        LocaleColumn(label="Language"),
        Column("current", label="Figure", accessor=lambda s: str(s.current or "none published")),
        "kind",
        "theme",
        Column("review_due", label="Review due"),
        LiveStatusTagColumn(),
    ]
    # Both languages of every statistic on one page.
    list_per_page = 100
    list_filter = ["theme", "kind", "place", "live"]
    list_export = ["title", "slug", "question", "statement", "unit", "kind", "theme", "review_due"]
    copy_view_enabled = False
    inspect_view_enabled = True


class KeepSource(UnpublishView):
    """A source stays public while anything rests on it."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        source = get_object_or_404(Source, pk=kwargs["pk"])
        if places := where_used(source):
            return refuse(request, in_use(source, places))
        return super().dispatch(request, *args, **kwargs)


def _link_state(source: Source) -> str:
    health = health_of(source)
    return str(health.get_state_display()) if health else "Not asked yet"


class SourceViewSet(SnippetViewSet):
    """Publications."""

    model = Source
    icon = "doc-full"
    unpublish_view_class = KeepSource
    list_display = [
        "publisher",
        "title",
        Column("published", label="Published"),
        BooleanColumn("is_primary", label="Primary"),
        Column("link", label="Link", accessor=_link_state),
        LiveStatusTagColumn(),
    ]
    list_filter = ["is_primary", "live"]
    list_export = ["publisher", "title", "published_on", "url", "is_primary", "note"]
    inspect_view_enabled = True

    def get_queryset(self, request: HttpRequest) -> Any:
        return Source.objects.select_related("health")


class AddObservation(RefusalSaid, CreateView):
    """Starts with the statistic, and the figure to be replaced, that the editor came from."""

    def get_initial_form_instance(self) -> Observation:
        instance = Observation()
        statistic, replaced = (self.request.GET.get(n, "") for n in ("statistic", "supersedes"))
        if statistic.isdecimal() and (chosen := Statistic.objects.filter(pk=statistic).first()):
            instance.statistic = original_of(chosen)
        old = Observation.objects.filter(pk=replaced).first() if replaced.isdecimal() else None
        if old is not None:
            instance.supersedes, instance.statistic = old, old.statistic
            instance.period_start, instance.period_end = old.period_start, old.period_end
            instance.period_label = old.period_label
        return instance


class KeepObservation(UnpublishView):
    """A figure that was public stays on record; it can be replaced, not taken back."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return refuse(request, "A published figure stays on record. Add one that replaces it.")


class ObservationViewSet(SnippetViewSet):
    """Values for a period."""

    model = Observation
    icon = "history"
    menu_label = "Figures"
    add_view_class = AddObservation
    edit_view_class = EditEvidence
    workflow_action_view_class = ApproveEvidence
    unpublish_view_class = KeepObservation
    copy_view_enabled = False
    list_display = [
        "__str__",
        "statistic",
        "status",
        Column("source", label="Source"),
        BooleanColumn("is_checked", label="Checked"),
        LiveStatusTagColumn(),
    ]
    list_filter = ["status", "verification", "live", "statistic"]
    inspect_view_enabled = True
    list_export = ["statistic", "period_start", "period_end", "value", "status", "verification"]

    def get_queryset(self, request: HttpRequest) -> Any:
        return Observation.objects.select_related("statistic", "source")


class EvidenceGroup(SnippetViewSetGroup):
    """Evidence."""

    menu_label = "Evidence"
    menu_icon = "order-up"
    menu_order = 210
    items = [StatisticViewSet, ObservationViewSet, SourceViewSet, FigureImportViewSet]
