"""What an address said, or why it said nothing."""

from dataclasses import dataclass
from enum import Enum
from http import HTTPStatus


class Outcome(Enum):
    """What an answer means for the link; the value is what the command prints."""

    ANSWERED = "answered"
    FAILED = "did not answer"
    WAIT = "wants to be asked another day"
    KEPT_OUT = "keeps robots out"


@dataclass(frozen=True)
class Answer:
    """`heard`: whether anything came back over the net, so that our own connection works."""

    outcome: Outcome
    detail: str
    heard: bool = True


class SettledError(Exception):
    """Raised where asking on is of no use: with what is known already."""

    def __init__(self, outcome: Outcome, detail: str) -> None:
        super().__init__(detail)
        self.answer = Answer(outcome, detail)


def status_words(status: int) -> str:
    """A status with its name: “404 Not Found”; an unknown one as a number."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
