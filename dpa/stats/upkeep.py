"""Which figures want attention: a report for staff. (The desk that works it off comes later.)"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils import formats, timezone
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.models import ReferenceIndex

from dpa.stats.models import Observation, Statistic, Status


@dataclass(frozen=True)
class Due:
    """One thing to look after, why, and where it can be edited."""

    title: str
    why: str
    edit_url: str | None


def _line(statistic: Statistic, why: str) -> Due:
    edit = Statistic.snippet_viewset.get_url_name("edit")
    return Due(str(statistic), why, reverse(edit, args=[statistic.pk]))


def _public() -> Any:
    return Statistic.objects.filter(live=True, withdrawn_on=None)


def overdue_releases() -> Iterable[Due]:
    """Statistics whose source was expected to publish a figure by now."""
    today = timezone.localdate()
    for statistic in _public().filter(next_release__lt=today).order_by("next_release"):
        day = formats.date_format(statistic.next_release, "DATE_FORMAT")
        yield _line(statistic, f"The next figure was expected on {day}.")


def overdue_reviews() -> Iterable[Due]:
    """Statistics that somebody should have looked at again by now."""
    today = timezone.localdate()
    for statistic in _public().filter(review_due__lt=today).order_by("review_due"):
        day = formats.date_format(statistic.review_due, "DATE_FORMAT")
        yield _line(statistic, f"It was to be looked at again by {day}.")


def outlived_provisionals() -> Iterable[Due]:
    """Provisional figures that still stand although a later final one is out."""
    settled = Observation.objects.standing().exclude(status=Status.PROVISIONAL)
    newer = settled.filter(
        statistic=OuterRef("statistic"), period_end__gte=OuterRef("period_end")
    ).exclude(pk=OuterRef("pk"))
    found = Observation.objects.standing().filter(Exists(newer), status=Status.PROVISIONAL)
    for figure in found.select_related("statistic").order_by("statistic__title"):
        yield _line(
            figure.statistic,
            f"{figure.display} for {figure.period} is still provisional, though a final figure "
            "for that period or a later one is on record.",
        )


def dangling_figures(finder: AdminURLFinder) -> Iterable[Due]:
    """Texts and blocks that show a statistic which readers can’t see."""
    public = [str(key) for key in Statistic.objects.published().values_list("pk", flat=True)]
    lost = ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(Statistic)
    ).exclude(to_object_id__in=public)
    own = [ContentType.objects.get_for_model(m) for m in (Observation, Statistic)]
    owners = lost.exclude(base_content_type__in=own)
    seen = set()
    for reference in owners.select_related("content_type", "base_content_type"):
        key = (reference.base_content_type_id, reference.object_id)
        model = reference.base_content_type.model_class()
        thing = model._base_manager.filter(pk=reference.object_id).first() if model else None
        if thing is not None and key not in seen:
            seen.add(key)
            why = "It shows a statistic that is gone, a draft or withdrawn."
            yield Due(str(thing), why, finder.get_edit_url(thing))


class UpkeepView(ReportView):
    """Overdue releases and reviews, provisional figures outlived, figures lost from texts."""

    page_title = "Figures to look after"
    header_icon = "history"
    index_url_name = "upkeep_report"
    index_results_url_name = "upkeep_report_results"
    model = Statistic
    columns = [
        TitleColumn("title", label="What", get_url=lambda line: line.edit_url),
        Column("why", label="Why"),
    ]
    list_export = ["title", "why"]
    export_headings = {"title": "What", "why": "Why"}

    def get_queryset(self) -> list[Due]:
        finder = AdminURLFinder(self.request.user)
        return [
            *overdue_releases(),
            *outlived_provisionals(),
            *dangling_figures(finder),
            *overdue_reviews(),
        ]

    def get_filtered_queryset(self) -> list[Due]:
        return self.get_queryset()
