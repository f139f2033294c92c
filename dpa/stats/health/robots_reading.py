"""Reads the rules of a host from its robots.txt."""

from urllib.robotparser import RobotFileParser

from dpa.http.addresses import Address, RefusedError
from dpa.stats.health.answer import Outcome, SettledError, status_words
from dpa.stats.health.following import ROBOT, follow
from dpa.stats.health.hosts import Hosts
from dpa.stats.health.robots_txt import parsed, url_of

MOST = 512_000  # bytes of it that are read; the RFC wants 500 KiB at least


def read(address: Address, hosts: Hosts) -> RobotFileParser:
    """The rules of a host. None to be had (a status of 4xx, endless redirects): all is allowed."""
    try:
        reply = follow("GET", url_of(address), hosts.turn, keep=MOST)
    except RefusedError:
        return parsed("")
    if reply.status == 429:
        hosts.rest(address)
    if reply.status == 429 or reply.status >= 500:
        raise SettledError(Outcome.WAIT, f"robots.txt: {status_words(reply.status)}")
    text = reply.body.decode("utf-8-sig", "replace") if 200 <= reply.status < 300 else ""
    rules = parsed(text)
    hosts.slow_down(address, rules.crawl_delay(ROBOT))
    return rules
