"""How wins and setbacks are found: also by the number of the law."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from dpa.search.pages import register_pages
from dpa.search.registry import Kind
from wins.models import SetbackPage, WinPage

WIN = Kind("win", _("Win"), _("Wins"), weight=1.2, order=30)
SETBACK = Kind("setback", _("Setback"), _("Setbacks"), order=35)


def _names(page: WinPage | SetbackPage) -> Iterator[str]:
    """“H.R. 3884, 116th Congress (2019–2020)”, and “H.R. 3884”, which is what people say."""
    yield page.identifier
    yield re.split(r"[,(]", page.identifier)[0]


def register_found() -> None:
    """“Proposition 36” and its year are a name of either."""
    register_pages(WinPage, WIN, names=_names)
    register_pages(SetbackPage, SETBACK, names=_names)
