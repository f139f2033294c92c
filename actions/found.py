"""How actions are found: those that have ended behind those that one can still take."""

from collections.abc import Iterator

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from actions.models import ActionPage
from actions.models.choices import Kind as Doing
from dpa.search.pages import register_pages
from dpa.search.registry import Kind

ACTION = Kind("action", _("Action"), _("Actions"), weight=1.2, order=40)
ENDED = 0.6


def register_found() -> None:
    """Whether one has ended is asked anew every day."""
    register_pages(
        ActionPage, ACTION, names=names_of,
        weight=lambda page: ENDED if page.state == "ended" else 1.0,
    )  # fmt: skip


def names_of(page: ActionPage) -> Iterator[str]:
    """Whoever looks for a petition does not know what ours are called."""
    if page.kind == Doing.PETITION:
        yield gettext("Petition")
