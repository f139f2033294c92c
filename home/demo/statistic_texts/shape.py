"""What a statistic of the demo content holds."""

from typing import Literal, TypedDict


class Observation(TypedDict):
    """One value for one period, and where it was read."""

    start: str
    end: str
    period_label: str
    value: str
    display: str
    status: Literal["final", "provisional", "revised"]
    source: str
    read_in: str
    page: str
    note: str
    verification: str
    publish: bool
    supersedes: Literal["", "provisional"]
    reason: Literal["", "final_released"]


class Statistic(TypedDict):
    """One claim and its values over time, oldest first."""

    id: str
    slug: str
    title: str
    question: str
    statement: str
    unit: str
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
    observations: list[Observation]


def seen(
    period: str,
    value: str,
    display: str,
    source: str,
    read_in: str = "",
    note: str = "",
    *,
    status: Literal["final", "provisional", "revised"] = "final",
    verification: str = "secondary_page",
    publish: bool = True,
    supersedes: Literal["", "provisional"] = "",
    period_label: str = "",
) -> Observation:
    """A value for a year or an ISO 8601 interval; what is usual is left unsaid."""
    start, _, end = period.partition("/")
    return {
        "start": start if end else f"{period}-01-01",
        "end": end or f"{period}-12-31",
        "period_label": period_label,
        "value": value,
        "display": display,
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
