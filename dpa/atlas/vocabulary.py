"""The closed answers about the law of a place, each subject's from the most open to the strictest.

A key stands for one answer only, whatever the subject. Adding one takes a migration: the database
knows them too. Where two would fit, the more exact one is right; the note says what is special.
"""

from dataclasses import dataclass

from dpa.atlas.words import centers, good_samaritan, marijuana, possession, syringes
from dpa.atlas.words.answer import Answer


@dataclass(frozen=True)
class Value:
    """One answer, its letter on the map, and how dark its tile is there (0 to 4)."""

    answer: Answer
    mark: str
    step: int

    @property
    def key(self) -> str:
        """Its handle in the database and in the open data."""
        return self.answer.key

    @property
    def label(self) -> str:
        """It in a few words."""
        return str(self.answer.label)

    @property
    def meaning(self) -> str:
        """It in one sentence."""
        return str(self.answer.meaning)


def _scale(answers: tuple[Answer, ...]) -> tuple[Value, ...]:
    """A letter each; the darkest tile for the most open, the lightest for the strictest."""
    last = len(answers) - 1
    return tuple(
        Value(answer, chr(ord("A") + number), round(4 * (last - number) / last))
        for number, answer in enumerate(answers)
    )


BY_SUBJECT: dict[str, tuple[Value, ...]] = {
    "possession": _scale(possession.ANSWERS),
    "marijuana": _scale(marijuana.ANSWERS),
    "syringe_access": _scale(syringes.ANSWERS),
    "good_samaritan": _scale(good_samaritan.ANSWERS),
    "overdose_prevention_centers": _scale(centers.ANSWERS),
}
BY_KEY = {value.key: value for values in BY_SUBJECT.values() for value in values}
