"""What an answer is made of."""

from dataclasses import dataclass

from django.utils.functional import Promise


@dataclass(frozen=True)
class Answer:
    """A handle, a few words, and one sentence that says what they mean."""

    key: str
    label: str | Promise
    meaning: str | Promise
