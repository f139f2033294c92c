"""Bands that draw on every section, for the home page and other pages of bands."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from actions.blocks import NewestActionsBlock
from actions.standing import open_actions
from dpa.blocks.links import LinkBlock, PageReferringBlock, read_pages
from dpa.blocks.streams import BandStream
from dpa.translations.twins import in_words_of
from issues.blocks import IssueListBlock
from issues.models import live_issues
from wins.blocks import NewestWinsBlock

# What a card that fills itself says when an editor says nothing, and when there is nothing.
SECTIONS = {
    "actions": {
        "title": _("Latest actions"), "path": "/actions/", "label": _("Take Action"),
        "none": _("No action is open at the moment."), "instead": _("Other ways to help"),
    },
    "issues": {
        "title": _("Our priority issues"), "path": "/issues/", "label": _("View Issues"),
        "none": _("No issue is published at the moment."), "instead": _("Search the site"),
    },
}  # fmt: skip


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
    text = blocks.CharBlock(
        required=False, max_length=250, help_text="Empty: the page’s search description."
    )
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
        context["cards"] = [
            {
                "card": card,
                "page": in_words_of(card["page"]) if card.get("page") else None,
                "items": items_of(card),
                "section": SECTIONS.get(card["fills"]),
            }
            for card in value["cards"]
            if card["fills"] or card["title"] or card["link"].href or is_live(card["page"])
        ]
        return context


def items_of(card: Any) -> list[Any]:
    """What a card that fills itself lists at this moment."""
    if card["fills"] == "actions":
        return open_actions()[:3]
    return [issue for issue in live_issues() if issue.is_priority][:6] if card["fills"] else []


def is_live(page: Any) -> bool:
    """Whether there is such a page for readers."""
    return page is not None and bool(page.live)


class PageStream(BandStream):
    """Everything an editor can put on a page of bands."""

    issue_list = IssueListBlock(group="Fills itself")
    newest_wins = NewestWinsBlock(group="Fills itself")
    newest_actions = NewestActionsBlock(group="Fills itself")
    card_grid = CardGridBlock(group="Bands")

    class Meta:
        template = "blocks/band_stream.html"
