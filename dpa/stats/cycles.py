"""No statistic is computed from itself."""

from typing import TYPE_CHECKING

from dpa.stats.arithmetic import FormulaError

if TYPE_CHECKING:
    from dpa.stats.models import Statistic


def refuse_cycles(statistic: "Statistic") -> None:
    """Raises FormulaError where a statistic would be computed from itself."""
    waiting: list[list[Statistic]] = [[s] for s in statistic.inputs]
    while waiting:
        path = waiting.pop()
        if path[-1].pk == statistic.pk and statistic.pk is not None:
            names = " ← ".join(["it", *(str(s) for s in path[:-1]), "it"])
            raise FormulaError(f"It would be computed from itself: {names}.")
        if len(path) < 20:
            waiting += [[*path, s] for s in path[-1].inputs]
