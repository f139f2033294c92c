"""Wins on other pages."""

from typing import Any

from wagtail import blocks

from dpa.blocks.links import LinkBlock
from dpa.freshness.memory import remember, remember_each
from dpa.translations.now import language_now
from dpa.translations.twins import best_for_readers, twins
from wins.models import WinPage


class NewestWinsBlock(blocks.StructBlock):
    """Wins from the first to the newest. The year of the first one is read, not typed."""

    heading = blocks.CharBlock(
        max_length=80,
        default="Our wins since {first_year}",
        help_text="Above the list. {first_year} becomes the year of the first win.",
    )
    intro = blocks.CharBlock(required=False, max_length=250, help_text="A line beside the heading.")
    wins = blocks.ListBlock(
        blocks.PageChooserBlock("wins.WinPage", required=False, help_text="A win to show."),
        min_num=0,
        max_num=8,
        default=[],
        help_text="Those to show, in order. None chosen: the four newest.",
    )
    link = LinkBlock(required=False, help_text="To the list of all wins.")

    class Meta:
        icon = "success"
        template = "blocks/newest_wins.html"
        label_format = "{heading}"
        is_band = True
        description = "A strip of wins by year: chosen ones, or the newest by themselves."
        preview_value: dict[str, Any] = {
            "heading": "Our wins since {first_year}",
            "wins": [],
            "link": {"text": "View Wins", "path": "/wins/"},
        }

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(value, parent_context)
        here = twins([win for win in value["wins"] if win], language_now())
        chosen = [here.get(win.pk, win).pk for win in value["wins"] if win]
        by_key = remember_each("listed win", chosen, WinPage.objects.listed().in_bulk)
        wins = [by_key[key] for key in chosen if key in by_key]
        if not wins:
            listed = best_for_readers(WinPage.objects.listed())
            wins = list(reversed(listed.order_by("-decided_on")[:4]))
        first = remember("first win", WinPage.objects.live().first_decided)
        context["wins"] = wins
        context["heading"] = (value["heading"] or "").replace(
            "{first_year}", str(first.year) if first else ""
        )
        return context
