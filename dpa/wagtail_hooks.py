"""How links in running text become HTML on every page, and how the log words what is ours."""

from typing import Any

from django.utils.html import escape
from wagtail import hooks
from wagtail.log_actions import LogFormatter
from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

from dpa.blocks.links import pages_by_key
from dpa.site.scheduled_publishing import REFUSED
from dpa.translations.now import language_now
from dpa.translations.twins import twins


class RememberedPageLinkHandler(PageLinkHandler):
    """Reads all linked pages at once; Wagtail's own asks for each one's kind and language."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict[str, Any]]) -> list[str]:
        keys = [int(attrs["id"]) if str(attrs.get("id")).isdecimal() else 0 for attrs in attrs_list]
        pages = pages_by_key(keys)
        here = twins(pages.values(), language_now())
        return [_opening_tag(here.get(key) or pages.get(key)) for key in keys]


def _opening_tag(page: Page | None) -> str:
    """A link, or plain words where the page is gone or not published."""
    if page is None or not page.live:
        return "<a>"
    return f'<a href="{escape(page.url)}">'


@hooks.register("register_rich_text_features", order=10)
def read_linked_pages_at_once(features: Any) -> None:
    """After Wagtail's own handler, which this one replaces."""
    features.register_link_type(RememberedPageLinkHandler)


@hooks.register("register_log_actions")
def say_why_nothing_was_published(actions: Any) -> None:
    """In the history of what was to be published on schedule."""

    @actions.register_action(REFUSED)
    class RefusedFormatter(LogFormatter):  # Wagtail's way to word an entry of its log
        label = "Scheduled publishing refused"

        def format_message(self, log_entry: Any) -> str:
            return f"Not published on schedule: {log_entry.data.get('why', '')}"
