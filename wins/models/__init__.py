"""What was won, what became of it, and what went the other way."""

from wins.models.choices import PUSHED_BACK, Category, Direction, Role, Status
from wins.models.event import WinEvent
from wins.models.index import WinIndexPage
from wins.models.page import WinPage
from wins.models.resting import WinFigure, WinSource
from wins.models.setback import SetbackPage, SetbackSource

__all__ = [
    "PUSHED_BACK",
    "Category",
    "Direction",
    "Role",
    "SetbackPage",
    "SetbackSource",
    "Status",
    "WinEvent",
    "WinFigure",
    "WinIndexPage",
    "WinPage",
    "WinSource",
]
