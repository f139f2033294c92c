"""Figures on a page. A block stores which statistic, never its value."""

from collections.abc import Iterable, Iterator
from typing import Any

from wagtail import blocks

from dpa.blocks.figure_text import StatisticChooserBlock
from dpa.blocks.links import LinkBlock
from dpa.stats.figures import attach_current
from dpa.stats.models import Statistic


def shown(statistics: list[Statistic | None]) -> list[Statistic]:
    """Those that still exist, are published and have a figure, in the editor's order.

    Each speaks the reader’s language where it can.
    """
    live = [s for s in statistics if s is not None and s.live]
    return [s for s in attach_current(live) if s.current is not None]


def statistics_in(stream: Iterable[Any]) -> Iterator[Statistic]:
    """The statistics of all stat blocks and bands of a stream."""
    for child in stream:
        if isinstance(child.block, StatBlock):
            yield from filter(None, [child.value["statistic"]])
        elif isinstance(child.block, StatBandBlock):
            yield from filter(None, child.value["statistics"])


class StatBlock(blocks.StructBlock):
    """One figure as a poster within the text."""

    statistic = StatisticChooserBlock(
        "stats.Statistic", required=False, help_text="The figure. Its value is read when shown."
    )

    class Meta:
        icon = "order-up"
        template = "blocks/stat.html"
        label = "Drug stat"
        description = "One figure with its period and source."
        preview_value: dict[str, Any] = {"statistic": None}

    def get_preview_value(self) -> Any:
        """With a figure of the collection, so that an editor sees what it looks like."""
        examples = Statistic.objects.published().order_by("pk")
        return {**super().get_preview_value(), "statistic": examples.first()}

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(value, parent_context)
        context["statistic"] = next(iter(shown([value["statistic"]])), None)
        return context


class StatBandBlock(blocks.StructBlock):
    """A band of one to six figures."""

    heading = blocks.CharBlock(max_length=80, help_text="What the figures tell together.")
    intro = blocks.TextBlock(required=False, max_length=400, help_text="What follows from them.")
    statistics = blocks.ListBlock(
        StatisticChooserBlock(
            "stats.Statistic", required=False, help_text="A figure from the collection."
        ),
        min_num=1,
        max_num=6,
        help_text="One to six. The first is the largest.",
    )
    link = LinkBlock(required=False, help_text="Where to find more.")

    class Meta:
        icon = "order-up"
        template = "blocks/stat_band.html"
        label = "Stats band"
        label_format = "{heading}"
        is_band = True
        description = "One to six figures, each with period and source."
        preview_value: dict[str, Any] = {
            "heading": "What the drug war costs",
            "intro": "The same money could keep people housed, in school and in care.",
            "statistics": [],
            "link": {"text": "View all drug stats", "path": "/stats/"},
        }

    def get_preview_value(self) -> Any:
        """Likewise, with two."""
        value = super().get_preview_value()
        value["statistics"].extend(Statistic.objects.published().order_by("pk")[:2])
        return value

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(value, parent_context)
        context["statistics"] = shown(list(value["statistics"]))
        return context
