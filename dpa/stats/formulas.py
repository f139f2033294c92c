"""Figures computed from others: a closed set of operations on exact decimals, never code.

Which periods can be computed, and what is wrong where none can, is decided here as well;
`dpa.stats.derived` writes the results down.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, DecimalException, localcontext
from typing import TYPE_CHECKING

from dpa.stats.models.choices import Operation, Status
from dpa.stats.numbers import plain, rounded

if TYPE_CHECKING:
    from dpa.stats.models import Observation, Statistic

# What a figure can hold: 20 digits, 4 of them decimals.
LARGEST = Decimal(10) ** 16
Period = tuple[date, date]


class FormulaError(ValueError):
    """Why a formula gives no figure, in words for an editor."""


@dataclass(frozen=True)
class Result:
    """One computed value, the figures it was made of, and whether they are settled."""

    period: Period
    value: Decimal
    inputs: tuple["Observation", ...]

    @property
    def status(self) -> str:
        """Provisional as long as one of its inputs is."""
        states = {figure.status for figure in self.inputs}
        return Status.PROVISIONAL if Status.PROVISIONAL in states else Status.FINAL


def seconds_in(period: Period) -> Decimal:
    """How many seconds the days of a period have; leap seconds are left out."""
    start, end = period
    return Decimal((end - start + timedelta(days=1)).days * 86_400)


def evaluate(
    operation: str, first: Decimal, second: Decimal | None, period: Period, decimals: int
) -> Decimal:
    """The operation's result, rounded half up to so many decimals.

    `second` is the value in the earlier year where the operation is a change.
    Raises FormulaError where there is no right answer.
    """
    two = Decimal(0) if second is None else second
    try:
        with localcontext(prec=60):
            match operation:
                case Operation.SUM:
                    value = first + two
                case Operation.DIFFERENCE:
                    value = first - two
                case Operation.PRODUCT:
                    value = first * two
                case Operation.QUOTIENT:
                    value = first / two
                case Operation.SHARE:
                    value = first * two / 100
                case Operation.PERCENT:
                    value = first / two * 100
                case Operation.PER_100K:
                    value = first / two * 100_000
                case Operation.SECONDS:
                    value = seconds_in(period) / first
                case Operation.CHANGE:
                    value = (first - two) / two * 100
                case _:
                    raise FormulaError("Choose what the formula does.")
            value = rounded(value, decimals)
    except DecimalException:
        raise FormulaError("It would divide by zero.") from None
    if abs(value) >= LARGEST:
        raise FormulaError("The result has more digits than a figure can hold.")
    return value


def by_period(statistic: "Statistic") -> dict[Period, "Observation"]:
    """A statistic's standing figures, one a period, final before provisional."""
    found: dict[Period, Observation] = {}
    for figure in statistic.observations.standing().newest_first():
        found.setdefault((figure.period_start, figure.period_end), figure)
    return found


def results(statistic: "Statistic") -> list[Result]:
    """Every period that the formula can be computed for, the newest first.

    Raises FormulaError with the reason where there is none, or where one has no right answer.
    """
    first = statistic.first_input
    if first is None:
        raise FormulaError("Choose the first statistic.")
    operation = Operation(statistic.operation)
    if operation.takes_two and statistic.second_input is None:
        raise FormulaError("Choose the second statistic: this operation takes two.")
    refuse_cycles(statistic)
    firsts = by_period(first)
    partners = _partners(statistic, firsts)
    found = []
    for period, figure in firsts.items():
        partner = partners.get(period)
        if partner is None and operation is not Operation.SECONDS:
            continue
        second = partner.value if partner else None
        try:
            value = evaluate(operation, figure.value, second, period, statistic.decimals)
        except FormulaError as error:
            raise FormulaError(f"{figure.period}: {error}") from None
        found.append(Result(period, value, (figure, partner) if partner else (figure,)))
    if not found:
        raise FormulaError(_nothing_fits(statistic))
    return found


def _partners(
    statistic: "Statistic", firsts: dict[Period, "Observation"]
) -> dict[Period, "Observation"]:
    """The second figure for each period: the same period’s, or the earlier year’s."""
    if statistic.operation != Operation.CHANGE:
        return by_period(statistic.second_input) if statistic.second_input else {}
    before = next((f for p, f in firsts.items() if p[1].year == statistic.since), None)
    if before is None:
        raise FormulaError(f"“{statistic.first_input}” has no figure for {statistic.since}.")
    return {period: before for period in firsts if period[0] > before.period_end}


def _nothing_fits(statistic: "Statistic") -> str:
    names = [f"“{s}”" for s in (statistic.first_input, statistic.second_input) if s]
    return f"There is no period for which {' and '.join(names)} have a published figure."


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


def workings(statistic: "Statistic", figures: list["Observation"], value: Decimal) -> str:
    """The sum with its numbers: “907,958 × 87.8% = 797,187”."""
    first, *others = [plain(figure.value) for figure in figures]
    second = others[0] if others else ""
    seconds = plain(seconds_in((figures[0].period_start, figures[0].period_end)))
    left = {
        Operation.SUM: f"{first} + {second}",
        Operation.DIFFERENCE: f"{first} − {second}",
        Operation.PRODUCT: f"{first} × {second}",
        Operation.QUOTIENT: f"{first} ÷ {second}",
        Operation.SHARE: f"{first} × {second}%",
        Operation.PERCENT: f"{first} ÷ {second} × 100",
        Operation.PER_100K: f"{first} ÷ {second} × 100,000",
        Operation.SECONDS: f"{seconds} seconds ÷ {first}",
        Operation.CHANGE: f"({first} − {second}) ÷ {second} × 100",
    }[Operation(statistic.operation)]
    return f"{left} = {plain(value)}"
