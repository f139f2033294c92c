"""What a reader can do, and where it leads."""

from actions.models.index import ActionIndexPage
from actions.models.outcome import OutcomeEvent
from actions.models.page import ActionPage
from actions.models.signature import Signature
from actions.models.source import ActionSource
from actions.models.tally import PlaceCount
from actions.models.target import ActionTarget

__all__ = [
    "ActionIndexPage",
    "ActionPage",
    "ActionSource",
    "ActionTarget",
    "OutcomeEvent",
    "PlaceCount",
    "Signature",
]
