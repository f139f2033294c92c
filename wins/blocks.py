"""Wins on other pages."""

from typing import Any

from wagtail import blocks

from dpa.blocks.links import LinkBlock
from dpa.translations.now import language_now
from dpa.translations.twins import twins
from wins.entries import entries
from wins.entry import Entry
from wins.in_full import wins_by_key

NEWEST = 4


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
        every = [entry for entry in entries(language_now()) if entry.is_win]
        newest = [entry.key for entry in reversed(every[:NEWEST])]
        by_key = wins_by_key(chosen) or wins_by_key(newest)
        wins = [by_key[key] for key in (chosen or newest) if key in by_key]
        context["wins"] = wins
        context["heading"] = _with_year(value["heading"], every)
        return context

    def as_read(self, value: Any) -> dict[str, Any]:
        """Its words as readers see them: for the search."""
        every = [entry for entry in entries(language_now()) if entry.is_win]
        return {**value, "heading": _with_year(value.get("heading"), every)}


def _with_year(heading: str | None, every: list[Entry]) -> str:
    """The heading with the year of the first of these wins, the newest of which comes first."""
    return (heading or "").replace("{first_year}", str(every[-1].day.year) if every else "")
