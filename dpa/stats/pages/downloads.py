"""The files that a statistic's page offers."""

from django.urls import reverse

from dpa.stats.models import Statistic

# Name, kind, the address's name, what stands behind the address.
FILES = (
    ("Data", "CSV", "one_csv", ""),
    ("Data with notes", "JSON", "one_json", ""),
    ("Chart", "SVG", "chart_svg", ""),
    ("Card", "PNG", "card_png", ""),
    ("Card, dark", "PNG", "card_png", "?scheme=dark"),
    ("Square card", "PNG", "card_png", "?shape=square"),
    ("Card", "SVG", "card_svg", ""),
    ("Citation", "BibTeX", "statistic_bibtex", ""),
    ("Citation", "CSL-JSON", "statistic_csl", ""),
)


def downloads(found: Statistic) -> list[dict[str, str]]:
    """Each with its name, kind and address; a chart only where there is something to draw."""
    return [
        {"name": name, "kind": kind, "url": reverse(address, args=[found.slug]) + query}
        for name, kind, address, query in FILES
        if address != "chart_svg" or len(found.standing) > 1
    ]
