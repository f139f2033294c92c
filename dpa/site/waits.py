"""How long to wait before what could not be handed over to somebody else is tried again."""

from datetime import timedelta

# Minutes after each failure: often at first, then rarely; almost three days in all.
WAITS = (1, 5, 15, 60, 240, 720, 1440, 1440)


def wait_after(failures: int) -> timedelta:
    """How long to wait after so many failures in a row; the last wait is the longest."""
    return timedelta(minutes=WAITS[min(failures, len(WAITS)) - 1])
