"""What was won, and what became of it."""

from wins.models.event import WinEvent, WinSource
from wins.models.index import WinIndexPage
from wins.models.page import Category, WinPage

__all__ = ["Category", "WinEvent", "WinIndexPage", "WinPage", "WinSource"]
