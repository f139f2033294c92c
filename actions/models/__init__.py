"""What a reader can do, and where it leads."""

from actions.models.index import ActionIndexPage
from actions.models.page import ActionPage, ActionSource, open_actions

__all__ = ["ActionIndexPage", "ActionPage", "ActionSource", "open_actions"]
