"""The columns that a file may have: their names, what belongs in them, and a template."""

import csv
from collections.abc import Iterable
from difflib import get_close_matches
from io import StringIO

from dpa.stats.imports.tables import Unreadable, shown

# Name: what belongs in it, two examples.
COLUMNS: dict[str, tuple[str, str, str]] = {
    "statistic": (
        "The statistic’s part of its address. It must be on record.",
        "drug-arrests", "drug-arrests",
    ),
    "period": (
        "What was counted: 2023, 2023-05, or first and last day: 2022-10-01/2023-09-30.",
        "2023", "2022-10-01/2023-09-30",
    ),
    "period_start": ("Instead of period: the first day, as 2023-01-31.", "", ""),
    "period_end": ("Instead of period: the last day.", "", ""),
    "period_label": ("Only where the dates would mislead: “as published in 2018”.", "", ""),
    "value": (
        "The exact number: 870874, 870,874 or 87.8. No %, no $, no words.", "870874", "870,112",
    ),
    "qualifier": ("about, over, nearly, at least; empty if it is exact.", "", "about"),
    "low": ("Lower end of the range, if the source gives one.", "", "860000"),
    "high": ("Upper end of that range.", "", "880000"),
    "status": ("final (also if empty), provisional or revised.", "final", "provisional"),
    "source": (
        "The source’s handle. It must be on record, or be described in the four columns below.",
        "fbi-crime-2023", "bureau-report-2024",
    ),
    "locator": ("Page or table in the source.", "Table 29", "page 3"),
    "note": ("What a reader should know about this value.", "", ""),
    "verification": (
        "How far it was checked: primary_page, secondary_page (also if empty), org_claim or "
        "own_knowledge.", "", "",
    ),
    "new_method": (
        "yes, if it can’t be compared with the figures before it.", "", "",
    ),
    "reason": (
        "Only if a figure for this period is on record: final_released, revision, correction or "
        "method_change.", "", "",
    ),
    "explanation": ("What was wrong or is new. Always for a correction.", "", ""),
    "source_publisher": ("Only for a new source: who published it.", "", "A bureau"),
    "source_title": ("Only for a new source: its title, as printed.", "", "A report"),
    "source_url": (
        "Only for a new source: where it can be read.", "", "https://www.example.org/report",
    ),
    "source_published": (
        "Only for a new source: when it came out: 2024, 2024-05 or 2024-05-31.", "", "2024-05",
    ),
}  # fmt: skip
# What people call them as well.
ALIASES = {
    "slug": "statistic", "statistic_slug": "statistic", "source_slug": "source",
    "start": "period_start", "end": "period_end", "label": "period_label", "number": "value",
    "figure": "value", "page": "locator", "table": "locator", "page_or_table": "locator",
    "publisher": "source_publisher", "url": "source_url", "published": "source_published",
}  # fmt: skip
NEEDED = ("statistic", "value", "source")


def named(header: Iterable[str]) -> list[str]:
    """The column's name for each cell of the header, “” for an empty one.

    Raises Unreadable for names that are unknown, given twice, or missing.
    """
    columns = [_known(cell) if cell else "" for cell in header]
    twice = sorted({name for name in columns if name and columns.count(name) > 1})
    if twice:
        raise Unreadable(f"It has the same column twice: {', '.join(twice)}.")
    missing = [name for name in NEEDED if name not in columns]
    if "period" not in columns and not {"period_start", "period_end"} <= set(columns):
        missing.append("period (or both period_start and period_end)")
    if missing:
        raise Unreadable(
            f"Its first row must name the columns. Missing: {', '.join(missing)}. "
            "The template shows how."
        )
    return columns


def _known(cell: str) -> str:
    name = "_".join(cell.strip().lower().replace("-", " ").replace("_", " ").split())
    name = ALIASES.get(name, name)
    if name in COLUMNS:
        return name
    near = get_close_matches(name[:40], COLUMNS, n=1)
    hint = f"Did you mean {near[0]}?" if near else f"Known are: {', '.join(COLUMNS)}."
    raise Unreadable(f"There is no column {shown(cell)}. {hint}")


def template() -> str:
    """A file to begin with: all columns and two examples, as CSV that Excel opens rightly."""
    file = StringIO()
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    for example in (1, 2):
        writer.writerow(column[example] for column in COLUMNS.values())
    # The mark at the beginning tells Excel that it is UTF-8.
    return "\ufeff" + file.getvalue()
