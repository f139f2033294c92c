"""What a supporter may say they care about. Sections above say what there is to choose."""

from collections.abc import Callable

# Keys that last, with names in the reader's language.
Choices = Callable[[], list[tuple[str, str]]]
_sections: list[Choices] = []


def register(choices: Choices) -> None:
    """Called from an app's `ready`."""
    if choices not in _sections:
        _sections.append(choices)


def all_choices() -> list[tuple[str, str]]:
    """Everything there is to choose now."""
    return [choice for choices in _sections for choice in choices()]
