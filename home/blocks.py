"""Bands that draw on every section, for the home page and other pages of bands."""

from typing import Any

from wagtail import blocks

from actions.blocks import NewestActionsBlock
from actions.standing import open_actions
from dpa.blocks.links import LinkBlock, PageReferringBlock, read_pages
from dpa.blocks.streams import BandStream
from issues.blocks import IssueListBlock
from issues.models import live_issues
from wins.blocks import NewestWinsBlock


class CardBlock(PageReferringBlock):
    """One card: a page with own words if wanted, or one that fills itself."""

    fills = blocks.ChoiceBlock(
        choices=[
            ("", "The page chosen below"),
            ("actions", "Newest actions, by itself"),
            ("issues", "Live issues, by itself"),
        ],
        required=False,
        help_text="What the card shows.",
    )
    page = blocks.PageChooserBlock(required=False, help_text="The page it leads to.")
    title = blocks.CharBlock(required=False, max_length=80, help_text="Empty: the page’s title.")
    text = blocks.CharBlock(required=False, max_length=250, help_text="Empty: the page’s summary.")
    link = LinkBlock(required=False, help_text="The link’s own words and target, if wanted.")

    class Meta:
        icon = "doc-empty"
        label_format = "{title}"


class CardGridBlock(blocks.StructBlock):
    """Ruled boxes that each lead somewhere."""

    heading = blocks.CharBlock(required=False, max_length=80, help_text="Above the cards.")
    intro = blocks.CharBlock(required=False, max_length=250, help_text="A line beside the heading.")
    cards = blocks.ListBlock(CardBlock(), min_num=1, max_num=8, help_text="The cards, in order.")

    class Meta:
        icon = "table"
        template = "blocks/card_grid.html"
        label = "Card grid"
        label_format = "{heading}"
        is_band = True
        description = "Up to eight boxes, each leading to a page."
        preview_value: dict[str, Any] = {
            "heading": "Find your way",
            "cards": [{"title": "How we do our work", "text": "Seven ways in.", "fills": ""}],
        }

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(value, parent_context)
        read_pages(value["cards"])
        filled = {card["fills"] for card in value["cards"]}
        items: dict[str, Any] = {}
        if "actions" in filled:
            items["actions"] = open_actions()[:3]
        if "issues" in filled:
            items["issues"] = [issue for issue in live_issues() if issue.is_priority][:6]
        context["cards"] = [
            {"card": card, "items": items.get(card["fills"] or "", [])}
            for card in value["cards"]
            if card["fills"] or card["title"] or (card["page"] and card["page"].live)
        ]
        return context


class PageStream(BandStream):
    """Everything an editor can put on a page of bands."""

    issue_list = IssueListBlock(group="Fills itself")
    newest_wins = NewestWinsBlock(group="Fills itself")
    newest_actions = NewestActionsBlock(group="Fills itself")
    card_grid = CardGridBlock(group="Bands")

    class Meta:
        template = "blocks/band_stream.html"
