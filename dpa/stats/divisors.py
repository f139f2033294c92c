"""By which statistics computed ones are divided: those may not become zero."""

from dpa.stats.models import Operation, Statistic

DIVIDING = {Operation.QUOTIENT, Operation.PERCENT, Operation.PER_100K}


def divisor_of(computed: Statistic) -> int | None:
    """The key of the statistic by which a computed one is divided; None where nothing is."""
    if computed.operation in {Operation.SECONDS, Operation.CHANGE}:
        return computed.first_input_id
    return computed.second_input_id if computed.operation in DIVIDING else None
