"""How actions are found: those that have ended behind those that one can still take."""

from django.utils.translation import gettext_lazy as _

from actions.models import ActionPage
from dpa.search.pages import register_pages
from dpa.search.registry import Kind

ACTION = Kind("action", _("Action"), _("Actions"), weight=1.2, order=40)
ENDED = 0.6


def register_found() -> None:
    """Whether one has ended is asked anew every day."""
    register_pages(
        ActionPage, ACTION, weight=lambda page: ENDED if page.state == "ended" else 1.0,
    )  # fmt: skip
