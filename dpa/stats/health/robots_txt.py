"""A robots.txt: where it stands, and the rules in its text."""

from contextlib import suppress
from urllib.robotparser import RobotFileParser

from dpa.http.addresses import Address


def parsed(text: str) -> RobotFileParser:
    """The rules in a text; where it makes no sense to Python's parser, none."""
    for lines in (text.splitlines(), []):
        with suppress(ValueError):
            rules = RobotFileParser()
            rules.parse(lines)
            break
    return rules


def url_of(address: Address) -> str:
    """Where the robots.txt of an address's host stands."""
    host = f"[{address.host}]" if ":" in address.host else address.host
    return f"{address.scheme}://{host}:{address.port}/robots.txt"
