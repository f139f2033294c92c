"""What a statistic of the demo content holds."""

from typing import Literal, NotRequired, TypedDict


class Observation(TypedDict):
    """One value for one period, and where it was read."""

    start: str
    end: str
    period_label: str
    value: str
    qualifier: str
    status: Literal["final", "provisional", "revised"]
    source: str
    read_in: str
    page: str
    note: str
    verification: str
    publish: bool
    supersedes: Literal["", "provisional"]
    reason: Literal["", "final_released"]
    new_method: bool


class Formula(TypedDict):
    """What a computed one is computed from: ids of other statistics."""

    operation: str
    first: str
    second: NotRequired[str]
    since: NotRequired[int]
    decimals: NotRequired[int]


class Statistic(TypedDict):
    """One claim and its values over time, oldest first."""

    id: str
    slug: str
    title: str
    question: str
    statement: str
    unit: str
    style: NotRequired[str]
    formula: NotRequired[Formula]
    next_release: NotRequired[str]
    population: str
    place: str
    kind: Literal["count", "estimate", "survey", "model", "derived"]
    theme: str
    method: str
    not_counted: str
    caveat: str
    review_due: str
    series: str
    publish: bool
    facts_ids: list[str]
    also_read: NotRequired[list[str]]
    observations: list[Observation]


class FigureWords(TypedDict):
    """What a translation says of one figure."""

    period_label: NotRequired[str]
    note: NotRequired[str]


class Translation(TypedDict):
    """The words of a statistic in another language; `figures` by their value."""

    title: str
    question: str
    statement: str
    unit: str
    population: str
    method: str
    not_counted: str
    caveat: str
    figures: dict[str, FigureWords]


def seen(
    period: str,
    value: str,
    source: str,
    read_in: str = "",
    note: str = "",
    *,
    status: Literal["final", "provisional", "revised"] = "final",
    verification: str = "secondary_page",
    publish: bool = True,
    supersedes: Literal["", "provisional"] = "",
    period_label: str = "",
    qualifier: str = "",
    new_method: bool = False,
) -> Observation:
    """A value for a year or an ISO 8601 interval; what is usual is left unsaid."""
    start, _, end = period.partition("/")
    return {
        "start": start if end else f"{period}-01-01",
        "end": end or f"{period}-12-31",
        "period_label": period_label,
        "value": value,
        "qualifier": qualifier,
        "new_method": new_method,
        "status": status,
        "source": source,
        "read_in": read_in,
        "page": "",
        "note": note,
        "verification": verification,
        "publish": publish,
        "supersedes": supersedes,
        "reason": "final_released" if supersedes else "",
    }
