"""What sections above want looked after: each says so itself."""

from collections.abc import Callable, Iterable

from dpa.stats.upkeep.due import Due

# Says which things of its section want attention.
Section = Callable[[], Iterable[Due]]
_sections: list[Section] = []


def register(section: Section) -> Section:
    """Sections whose things grow old say so when they are loaded."""
    _sections.append(section)
    return section


def from_sections() -> list[Due]:
    """All of it, section by section."""
    return [line for section in _sections for line in section()]
