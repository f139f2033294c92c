"""The files that a statistic's page offers."""

from datetime import date

from django.conf import settings
from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from dpa.stats.models import Statistic

# Name, kind, the address's name, what it chooses.
FILES = (
    (_("Data"), "CSV", "one_csv", ""),
    (_("Data with notes"), "JSON", "one_json", ""),
    (_("Chart"), "SVG", "chart_svg", ""),
    (_("Card"), "PNG", "card_png", ""),
    (_("Card, dark"), "PNG", "card_png", "scheme=dark"),
    (_("Square card"), "PNG", "card_png", "shape=square"),
    (_("Card"), "SVG", "card_svg", ""),
    (_("Citation"), "BibTeX", "statistic_bibtex", ""),
    (_("Citation"), "CSL-JSON", "statistic_csl", ""),
)
# Addresses without a language: what is asked for says it.
SAYS_LANGUAGE = {"card_png", "card_svg", "one_csv", "one_json"}
# These hold every figure that ever was, with the day of each.
WHOLE = {"one_csv", "one_json"}


def downloads(found: Statistic, day: date | None) -> list[dict[str, str]]:
    """Each with its name, kind and address; a chart only where there is something to draw."""
    return [
        {"name": str(name), "kind": kind, "url": _url(found, address, chosen, day)}
        for name, kind, address, chosen in FILES
        if address != "chart_svg" or len(found.standing) > 1
    ]


def _url(found: Statistic, address: str, chosen: str, day: date | None) -> str:
    query = QueryDict(chosen, mutable=True)
    if day is not None and address not in WHOLE:
        query["on"] = day.isoformat()
    if address in SAYS_LANGUAGE and found.language != settings.LANGUAGE_CODE:
        query["lang"] = found.language
    plain = reverse(address, args=[found.slug])
    return f"{plain}?{query.urlencode()}" if query else plain
