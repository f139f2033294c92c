"""What search engines read of the evidence: schema.org in JSON-LD."""

from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from dpa.linked_data.pages import work
from dpa.linked_data.writing import written
from dpa.stats.data.terms import LICENCE, SCHEMA_VERSION, modified
from dpa.stats.data.values import address, moment
from dpa.stats.models import Statistic


def dataset_json_ld(statistic: Statistic) -> SafeString:
    """A statistic as a `Dataset`. Asks only what its page has asked already, and a date."""
    figures = statistic.history
    sources = {figure.source_id: figure.source for figure in figures}
    path = reverse("statistic", args=[statistic.slug])
    files = f"/stats/{statistic.slug}"
    words = [statistic.question, f"{statistic.sentence}.", statistic.method, statistic.caveat]
    found: dict[str, Any] = {
        "@type": "Dataset",
        "@id": address(path),
        "url": address(path),
        "inLanguage": statistic.language,
        "identifier": address(reverse("short_address", args=[statistic.code])),
        "name": statistic.title,
        "description": " ".join(filter(None, words))[:5000],
        "variableMeasured": {
            "@type": "PropertyValue", "name": statistic.statement, "unitText": statistic.unit,
        },
        "distribution": downloads(files),
        "isBasedOn": [work(source) for source in sources.values()],
        "includedInDataCatalog": {"@id": address(reverse("open_data"))},
        **terms(),
    }  # fmt: skip
    if figures:
        first = min(figure.period_start for figure in figures)
        last = max(figure.period_end for figure in figures)
        found["temporalCoverage"] = f"{first.isoformat()}/{last.isoformat()}"
    if statistic.place:
        found["spatialCoverage"] = {"@type": "Place", "name": statistic.place.local_name}
    same = Statistic.objects.filter(translation_key=statistic.translation_key, live=True)
    if when := moment(modified(same)):
        found["dateModified"] = when
    return written(found)


def catalog_json_ld() -> SafeString:
    """All of it as a `DataCatalog` with one dataset, which holds every figure."""
    name = gettext("Drug policy statistics of the %(organization)s") % {
        "organization": settings.WAGTAIL_SITE_NAME
    }
    words = gettext(
        "Every drug policy statistic published here, each figure with its period and source."
    )
    whole_words = gettext("Figures that were replaced stay in it.")
    home = reverse("open_data")
    whole = {
        "@type": "Dataset",
        "name": name,
        "description": f"{words} {whole_words}",
        "url": address(home),
        "version": SCHEMA_VERSION,
        "distribution": downloads("/stats"),
        **terms(),
    }
    catalog = {
        "@type": "DataCatalog",
        "@id": address(home),
        "name": name,
        "description": words,
        "url": address(reverse("wagtail_serve", args=["stats/"])),
        "dataset": [whole],
        **terms(),
    }
    return written(catalog)


def terms() -> dict[str, Any]:
    """Under what licence the data is, and who made it."""
    maker = {"@type": "NGO", "name": settings.WAGTAIL_SITE_NAME, "url": address("/")}
    return {"license": LICENCE["url"], "creator": maker, "isAccessibleForFree": True}


def downloads(path: str) -> list[dict[str, str]]:
    """The same data as CSV and as JSON, at a path without their endings."""
    return [
        {"@type": "DataDownload", "encodingFormat": kind, "contentUrl": address(f"{path}.{ending}")}
        for ending, kind in (("csv", "text/csv"), ("json", "application/json"))
    ]
