"""What hosts ask of robots: their robots.txt (RFC 9309), read once a run."""

from contextlib import suppress
from urllib.robotparser import RobotFileParser

from dpa.stats.health.addresses import Address, RefusedError
from dpa.stats.health.answer import Outcome, SettledError, status_words
from dpa.stats.health.failures import FAILURES
from dpa.stats.health.following import follow
from dpa.stats.health.hosts import Hosts
from dpa.stats.health.sending import ROBOT

MOST = 512_000  # bytes of it that are read; the RFC wants 500 KiB at least


def respect(address: Address, hosts: Hosts) -> None:
    """Raises SettledError where we may not ask, and what kept us from reading the rules.

    A host that cannot be reached is then not asked a second time for the page itself.
    """
    origin = (address.scheme, address.host, address.port)
    if origin not in hosts.rules:
        try:
            hosts.rules[origin] = read(address, hosts)
        except (SettledError, *FAILURES) as error:
            hosts.rules[origin] = error
    rules = hosts.rules[origin]
    if isinstance(rules, Exception):
        raise rules
    if not rules.can_fetch(ROBOT, address.url):
        raise SettledError(Outcome.KEPT_OUT, "its robots.txt asks robots to stay away")


def read(address: Address, hosts: Hosts) -> RobotFileParser:
    """The rules of a host. None to be had (a status of 4xx, endless redirects): all is allowed."""
    try:
        reply = follow("GET", _url(address), hosts.turn, keep=MOST)
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


def parsed(text: str) -> RobotFileParser:
    """The rules in a text; where it makes no sense to Python's parser, none."""
    for lines in (text.splitlines(), []):
        with suppress(ValueError):
            rules = RobotFileParser()
            rules.parse(lines)
            break
    return rules


def _url(address: Address) -> str:
    host = f"[{address.host}]" if ":" in address.host else address.host
    return f"{address.scheme}://{host}:{address.port}/robots.txt"
