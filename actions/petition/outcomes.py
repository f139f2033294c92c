"""What can become of a mailed link."""

from enum import Enum


class Standing(Enum):
    """How it stands with a mailed link."""

    WAITING = "waiting"
    DONE = "done"
    TOO_LATE = "too late"
    HOUSEHOLD_FULL = "household full"
    UNKNOWN = "unknown"
