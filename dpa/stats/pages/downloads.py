"""The files that a statistic's page offers."""

from datetime import date

from django.http import QueryDict
from django.urls import reverse

from dpa.stats.models import Statistic

# Name, kind, the address's name, what it chooses.
FILES = (
    ("Data", "CSV", "one_csv", ""),
    ("Data with notes", "JSON", "one_json", ""),
    ("Chart", "SVG", "chart_svg", ""),
    ("Card", "PNG", "card_png", ""),
    ("Card, dark", "PNG", "card_png", "scheme=dark"),
    ("Square card", "PNG", "card_png", "shape=square"),
    ("Card", "SVG", "card_svg", ""),
    ("Citation", "BibTeX", "statistic_bibtex", ""),
    ("Citation", "CSL-JSON", "statistic_csl", ""),
)
# These hold every figure that ever was, with the day of each.
WHOLE = {"one_csv", "one_json"}


def downloads(found: Statistic, day: date | None) -> list[dict[str, str]]:
    """Each with its name, kind and address; a chart only where there is something to draw."""
    return [
        {"name": name, "kind": kind, "url": _url(found, address, chosen, day)}
        for name, kind, address, chosen in FILES
        if address != "chart_svg" or len(found.standing) > 1
    ]


def _url(found: Statistic, address: str, chosen: str, day: date | None) -> str:
    query = QueryDict(chosen, mutable=True)
    if day is not None and address not in WHOLE:
        query["on"] = day.isoformat()
    plain = reverse(address, args=[found.slug])
    return f"{plain}?{query.urlencode()}" if query else plain
