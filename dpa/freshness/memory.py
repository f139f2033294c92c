"""What a process remembers from one request to the next.

Only within a request, which knows its generation: a command or the worker always asks anew.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from threading import Lock
from typing import Any, TypeVar

from django.core.cache import caches
from django.utils.translation import get_language

from dpa.freshness.models import Generation

T = TypeVar("T")

# The present one, and the one that requests still under way began with; each in two languages.
GENERATIONS = 2 * 2
# Keys may hold what a reader typed, so there is an end to them.
MOST_KEYS = 2000

_lock = Lock()
# Apart for each language: what is remembered says its words in it.
_remembered: OrderedDict[tuple[str, str | None], dict[Any, Any]] = OrderedDict()
_request: ContextVar["RequestGeneration | None"] = ContextVar("request_generation", default=None)


class RequestGeneration:
    """The generation that one request works with, read when it is first needed."""

    def __init__(self) -> None:
        self._value: str | None = None
        self.changed = False

    @property
    def value(self) -> str:
        if self._value is None:
            self._value = Generation.current()
        return self._value


@contextmanager
def request_generation() -> Iterator[RequestGeneration]:
    """Within it things are remembered."""
    token = _request.set(RequestGeneration())
    try:
        yield _request.get()  # type: ignore[misc]  # set on the line above
    finally:
        _request.reset(token)


def remember(key: Any, compute: Callable[[], T]) -> T:
    """What `compute` returned earlier in this generation. Treat it as read-only: all share it."""
    kept = _kept()
    if kept is None:
        return compute()
    if key not in kept:
        kept[key] = compute()
    found: T = kept[key]
    return found


def remember_each(
    kind: str, keys: Iterable[Any], read: Callable[[set[Any]], dict[Any, T]]
) -> dict[Any, T]:
    """As `remember` for many things of a kind: `read` is asked for the missing ones at once.

    What does not exist is remembered too, and left out of the answer.
    """
    wanted = set(keys)
    kept = _kept()
    known = {} if kept is None else {key: kept[kind, key] for key in wanted if (kind, key) in kept}
    if missing := wanted - known.keys():
        found = read(missing)
        known |= {key: found.get(key) for key in missing}
        if kept is not None:
            kept.update({(kind, key): known[key] for key in missing})
    return {key: value for key, value in known.items() if value is not None}


def forget() -> None:
    """Drops all that this process keeps; what the present request goes on to read is not kept."""
    if request := _request.get():
        request.changed = True
    with _lock:
        _remembered.clear()
    caches["pages"].clear()


def _kept() -> dict[Any, Any] | None:
    """What is remembered of this request's generation; None where nothing may be."""
    request = _request.get()
    if request is None or request.changed:
        return None
    kept_for = (request.value, get_language())
    with _lock:
        kept = _remembered.setdefault(kept_for, {})
        if len(kept) > MOST_KEYS:
            kept.clear()
        while len(_remembered) > GENERATIONS:
            _remembered.popitem(last=False)
    return kept
