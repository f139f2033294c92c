"""How wins and setbacks are found: also by the number of the law."""

from django.utils.translation import gettext_lazy as _

from dpa.search.pages import register_pages
from dpa.search.registry import Kind
from wins.models import SetbackPage, WinPage

WIN = Kind("win", _("Win"), _("Wins"), weight=1.2, order=30)
SETBACK = Kind("setback", _("Setback"), _("Setbacks"), order=35)


def register_found() -> None:
    """“Proposition 36” and its year are a name of either."""
    register_pages(WinPage, WIN, names=lambda page: [page.identifier])
    register_pages(SetbackPage, SETBACK, names=lambda page: [page.identifier])
