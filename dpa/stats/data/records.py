"""Statistics and figures as plain JSON values."""

from dpa.stats.data.dictionary import FIGURE, MAY_BE_NULL, STATISTIC
from dpa.stats.data.fields import Row
from dpa.stats.data.plans import Record, planned, record

OF_STATISTIC, OF_FIGURE = planned(STATISTIC), planned(FIGURE)


def statistic_record(row: Row) -> Record:
    """What is said of a statistic, without its figures."""
    made = record(OF_STATISTIC, row)
    for name in MAY_BE_NULL:
        if not any(made[name].values()):
            made[name] = None
    return made


def figure_record(row: Row) -> Record | None:
    """One figure; None in the row of a statistic that has none."""
    return None if row["figure__pk"] is None else record(OF_FIGURE, row)
