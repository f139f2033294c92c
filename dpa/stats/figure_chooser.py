"""Choosing a figure for running text: editors click on the very words that will stand there."""

from functools import partial
from typing import Any

from django.contrib.admin.utils import quote
from django.urls import reverse
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.generic.chooser import (
    BaseChooseView,
    ChooseResultsViewMixin,
    ChooseViewMixin,
    ChosenView,
    CreationFormMixin,
)
from wagtail.admin.viewsets.chooser import ChooserViewSet

from dpa.stats.models import Statistic
from dpa.stats.originals import FIRST
from dpa.stats.rich_text import Shown, words


class FigureColumns(BaseChooseView):
    """Every statistic with a figure, and the three ways in which it can stand in a sentence."""

    ordering = ["title"]

    def get_object_list(self) -> Any:
        # A text keeps the original; the page shows it in its own language.
        return Statistic.objects.published().filter(FIRST).select_related("headline__source")

    @property
    def columns(self) -> list[Column]:
        return [Column("title", label="Statistic"), *map(self._column, Shown)]

    def _column(self, shown: Shown) -> Column:
        return TitleColumn(
            shown.value,
            label=shown.label,
            accessor=partial(words, shown=shown),
            get_url=lambda s: f"{reverse(self.chosen_url_name, args=[quote(s.pk)])}?show={shown}",
            link_attrs={"data-chooser-modal-choice": True},
        )


class ChooseFigure(ChooseViewMixin, CreationFormMixin, FigureColumns):
    """The list in its dialog."""


class ChooseFigureResults(ChooseResultsViewMixin, CreationFormMixin, FigureColumns):
    """What a search in the dialog finds."""


class FigureChosen(ChosenView):
    """What the editor puts into the text: the statistic, how it is shown, its words now."""

    def get_object(self, pk: str) -> Statistic:
        found: Statistic = Statistic.objects.published().select_related("headline").get(pk=pk)
        return found

    def get_chosen_response_data(self, item: Statistic) -> dict[str, str]:
        asked = self.request.GET.get("show", "")
        shown = asked if asked in Shown.values else Shown.FIGURE.value
        return {"id": str(item.pk), "show": shown, "title": words(item, shown)}


class FigureChooserViewSet(ChooserViewSet):
    """The dialog behind the editor’s “Figure” button."""

    model = Statistic
    icon = "order-up"
    choose_one_text = "Choose a figure"
    choose_view_class = ChooseFigure
    choose_results_view_class = ChooseFigureResults
    chosen_view_class = FigureChosen
    # Statistics keep their own chooser in forms.
    register_widget = False
    form_fields: list[str] = []
