"""What sections above want looked after: they register it when they are loaded."""

from collections.abc import Callable, Iterable

from dpa.stats.upkeep.due import Due

Section = Callable[[], Iterable[Due]]
_sections: list[Section] = []


def register(section: Section) -> Section:
    """For things of a section that get old."""
    if section not in _sections:
        _sections.append(section)
    return section


def registered() -> list[Due]:
    """All of it, section by section."""
    return [line for section in _sections for line in section()]
