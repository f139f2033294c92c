"""Issues on other pages."""

from typing import Any

from wagtail import blocks

from dpa.blocks.links import LinkBlock
from issues.models import live_issues


class IssueListBlock(blocks.StructBlock):
    """The priority issues as headlines. Fills itself from the live issue pages."""

    heading = blocks.CharBlock(max_length=80, default="Our priority issues", help_text="Above it.")
    intro = blocks.CharBlock(required=False, max_length=250, help_text="A line beside the heading.")
    link = LinkBlock(required=False, help_text="To the list of all issues.")

    class Meta:
        icon = "tag"
        template = "blocks/issue_list.html"
        label = "Live issues"
        label_format = "{heading}"
        is_band = True
        description = "All priority issues. A new one appears by itself."
        preview_value = {
            "heading": "Our priority issues",
            "link": {"text": "View Issues", "path": "/issues/"},
        }

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(value, parent_context)
        context["issues"] = [issue for issue in live_issues() if issue.is_priority][:8]
        return context
