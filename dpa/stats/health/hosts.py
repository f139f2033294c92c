"""What one run keeps in mind of each host, so that none is pressed."""

import math
import time
from urllib.robotparser import RobotFileParser

from dpa.http.addresses import Address
from dpa.stats.health.answer import Outcome, SettledError

PAUSE = 1.0  # seconds from one request to a host to the next, at least
LONGEST = 10.0  # what a robots.txt (Crawl-delay) may make of it


class Hosts:
    """When each was asked last, and which want to be left alone tonight."""

    def __init__(self) -> None:
        self.rules: dict[tuple[str, str, int], RobotFileParser | Exception] = {}  # kept by `robots`
        self._asked: dict[str, float] = {}
        self._pauses: dict[str, float] = {}
        self._resting: set[str] = set()

    def turn(self, address: Address) -> None:
        """Waits until its host may be asked again. SettledError if it wants to be left alone."""
        if address.host in self._resting:
            raise SettledError(Outcome.WAIT, "its site asked us to wait")
        pause = self._pauses.get(address.host, PAUSE)
        due = self._asked.get(address.host, -math.inf) + pause
        time.sleep(min(max(due - time.monotonic(), 0), pause))
        self._asked[address.host] = time.monotonic()

    def rest(self, address: Address) -> None:
        """For the rest of this run its host is not asked."""
        self._resting.add(address.host)

    def slow_down(self, address: Address, seconds: int | str | None) -> None:
        """From now on its host is asked no more often than that, within reason."""
        self._pauses[address.host] = max(PAUSE, min(int(seconds or 0), LONGEST))
