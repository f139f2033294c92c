"""Where codes lead. Sections register theirs; an address never comes from a reader."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

# Words by which others follow people from site to site.
TRACKING = frozenset(
    [
        "_hsenc",
        "_hsmi",
        "cid",
        "dclid",
        "fbclid",
        "gbraid",
        "gclid",
        "igshid",
        "li_fat_id",
        "mc_cid",
        "mc_eid",
        "mkt_tok",
        "ms",
        "msclkid",
        "sourceid",
        "ttclid",
        "twclid",
        "wbraid",
        "yclid",
    ]
)
TRACKING_STARTS = ("utm_", "hsa_", "pk_", "mtm_")


@dataclass(frozen=True)
class Destination:
    """Where a code leads now: `url`; while there is nothing to follow, our own page `instead`."""

    name: str
    url: str
    instead: str = ""


Finder = Callable[[str], Destination | None]
Names = Callable[[], dict[str, str]]
_finders: list[tuple[Finder, Names]] = []


def register(find: Finder, names: Names) -> None:
    """`find` answers for a code of its own, None for others; `names` lists all codes with names."""
    if (find, names) not in _finders:
        _finders.append((find, names))


def destination(code: str) -> Destination | None:
    """Where this code leads; None for a code that nobody knows."""
    found = (find(code) for find, _ in _finders)
    return next((one for one in found if one is not None), None)


def names_of_all() -> dict[str, str]:
    """Every code with the name that staff know it by."""
    return {code: name for _, names in _finders for code, name in names().items()}


def without_tracking(url: str, own: str = "") -> str:
    """The address without others' tracking words, and with ours (`name=value&…`) if given."""
    parts = urlsplit(url)
    kept = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if name.lower() not in TRACKING and not name.lower().startswith(TRACKING_STARTS)
    ]
    if len(kept) == len(parse_qsl(parts.query, keep_blank_values=True)) and not own:
        return url  # exactly as staff entered it
    query = urlencode([*kept, *parse_qsl(own)])
    return urlunsplit(parts._replace(query=query))
