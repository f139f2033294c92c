"""Everything that is kept about an address. Sections that keep something register it here."""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.translation import gettext

# One thing that is kept: what it is called, and its value in words.
Kept = list[tuple[str, str]]


@dataclass(frozen=True)
class Holding:
    """One kind of thing that is kept: how it is found, and how it is made to be gone."""

    # Marked with `gettext_noop`: it is said in the language of whoever asks.
    name: str
    # Every item of it for this address, each as its fields with values in words.
    of: Callable[[str], list[Kept]]
    # Deletes all of it for this address.
    erase: Callable[[str], object]
    # Whether it is worth a link; the record of our own answers is not.
    matters: bool = True


_holdings: list[Holding] = []


def register(holding: Holding) -> None:
    """Called from an app's `ready`."""
    if holding not in _holdings:
        _holdings.append(holding)


def everything(email: str) -> list[tuple[str, list[Kept]]]:
    """What is kept about this address, by name; what is empty is left out."""
    found = [(gettext(holding.name), holding.of(email)) for holding in _holdings]
    return [(name, items) for name, items in found if items]


def anything(email: str) -> bool:
    """Whether there is anything but the record of our own answers. Asks the same for everybody."""
    found = [holding.of(email) for holding in _holdings if holding.matters]
    return any(found)


def erase(email: str) -> None:
    """Deletes it all, what builds on something before that. Call within a transaction."""
    for holding in reversed(_holdings):
        holding.erase(email)
