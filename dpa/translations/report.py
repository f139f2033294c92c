"""Reports › Translations: what is translated, how it stands, what is not there yet."""

from typing import Any

import django_filters
from django.middleware.csrf import get_token
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, NumberColumn, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail_localize.models import Translation

from dpa.translations.lines import Line, lines
from dpa.translations.state import Made

RIGHT = "translations.add_translationreview"


class TranslationFilter(WagtailFilterSet):
    """By how it stands."""

    state = django_filters.ChoiceFilter(label="State", choices=Made.choices)
    behind = django_filters.ChoiceFilter(
        label="Behind its original, or partly in English", choices=[("yes", "Yes"), ("no", "No")]
    )
    title = django_filters.CharFilter(label="Title contains")

    class Meta:
        model = Translation
        fields: list[str] = []


class ReviewColumn(Column):
    """“Reviewed”, for those who may say so."""

    cell_template_name = "translations/admin/review_cell.html"

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        request = parent_context["request"]
        may = request.user.has_perm(RIGHT) and instance.review_url
        return {**context, "line": instance, "may": may, "csrf_token": get_token(request)}


class TranslationsView(ReportView):
    """What wants work first, the oldest of it on top."""

    page_title = "Translations"
    header_icon = "site"
    index_url_name = "translation_states"
    index_results_url_name = "translation_states_results"
    model = Translation
    filterset_class = TranslationFilter
    columns = [
        TitleColumn("title", label="Title", get_url=lambda line: line.edit_url),
        Column("kind", label="Kind"),
        Column("language_name", label="Language"),
        Column("made", label="State"),
        NumberColumn("behind", label="Changes behind"),
        NumberColumn("still_english", label="Still in English"),
        Column("reviewed", label="Reviewed by"),
        DateColumn("since", label="Since"),
        ReviewColumn("review", accessor="title", label="Review"),
    ]
    list_export = [
        "title",
        "kind",
        "language_name",
        "made",
        "behind",
        "still_english",
        "reviewed",
        "since",
    ]
    export_headings = {
        "title": "Title",
        "kind": "Kind",
        "language_name": "Language",
        "made": "State",
        "behind": "Changes behind",
        "still_english": "Still in English",
        "reviewed": "Reviewed by",
        "since": "Since",
    }

    def get_queryset(self) -> list[Line]:
        return lines()

    def get_filtered_queryset(self) -> list[Line]:
        """The lines are no query set: what was chosen is applied to them here."""
        none = Translation.objects.none()
        self.filters = self.filterset_class(self.request.GET, request=self.request, queryset=none)
        form = self.filters.form
        asked = form.cleaned_data if form.is_valid() else {}
        found = [line for line in self.get_queryset() if wanted(line, asked)]
        finder = AdminURLFinder(self.request.user)
        for line in found:
            thing = line.here or line.original
            line.edit_url = finder.get_edit_url(thing) if thing else None
        return found


def wanted(line: Line, asked: dict[str, Any]) -> bool:
    """Whether a line answers to what was chosen."""
    state, behind, title = (asked.get(name) or "" for name in ("state", "behind", "title"))
    return (
        state in {"", line.state.made}
        and behind in {"", "yes" if line.behind or line.still_english else "no"}
        and title.lower() in line.title.lower()
    )
