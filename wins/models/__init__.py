"""What was won, and what became of it."""

from wins.models.choices import Category, Role, Status
from wins.models.event import WinEvent, WinSource
from wins.models.index import WinIndexPage
from wins.models.page import WinPage

__all__ = ["Category", "Role", "Status", "WinEvent", "WinIndexPage", "WinPage", "WinSource"]
