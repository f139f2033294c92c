"""How the fields of a record are read from what was found."""

from collections.abc import Callable
from typing import Any

from dpa.dates import iso_partial_date
from wins.data.row import Row


def of_win(name: str, *, call: bool = False) -> Callable[[Row], Any]:
    """What only wins have."""

    def read(row: Row) -> Any:
        if row.kind != "win":
            return None
        value = getattr(row.page, name)
        return str(value()) if call else value

    return read


def date_of(row: Row) -> str:
    """When it happened, no more exact than what is known."""
    if row.event:
        return str(row.event.happened_iso)
    return iso_partial_date(row.page.decided_on, row.page.decided_precision)


def source_words(source: Any) -> str:
    """Publisher, title, address."""
    return " ".join(filter(None, [f"{source.publisher}. {source.title}.", source.url]))
