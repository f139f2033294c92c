"""Actions on other pages."""

from typing import Any

from wagtail import blocks

from actions.standing import open_actions
from dpa.blocks.links import LinkBlock, link_list


class NewestActionsBlock(blocks.StructBlock):
    """The open actions with the nearest deadline. Never an empty list."""

    heading = blocks.CharBlock(max_length=80, default="Latest actions", help_text="Above the list.")
    intro = blocks.CharBlock(required=False, max_length=250, help_text="A line beside the heading.")
    how_many = blocks.IntegerBlock(
        default=3, min_value=1, max_value=10, help_text="How many to show at most."
    )
    link = LinkBlock(required=False, help_text="To the list of all actions.")
    other_ways = link_list(
        min_num=0,
        default=[],
        help_text="Offered while no action is open: giving, learning, joining.",
    )

    class Meta:
        icon = "pick"
        template = "blocks/newest_actions.html"
        label_format = "{heading}"
        is_band = True
        description = (
            "Open actions, the soonest deadline first. Other ways to help if none is open."
        )
        preview_value = {
            "heading": "Latest actions",
            "how_many": 3,
            "link": {"text": "Take Action", "path": "/actions/"},
            "other_ways": [{"text": "Give a gift", "path": "/about/"}],
        }

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(value, parent_context)
        context["actions"] = open_actions()[: value["how_many"] or 3]
        return context
