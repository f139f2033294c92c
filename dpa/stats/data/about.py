"""The page about the open data, for people."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dpa.stats.data import dictionary, schema_org, terms
from dpa.stats.data.others import other_fields


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """Downloads, fields, licence, promises."""
    tables = {
        "statistic": dictionary.STATISTIC,
        "figure": dictionary.FIGURE,
        **other_fields(),
    }
    context = {
        "tables": tables,
        "licence": terms.LICENCE,
        "version": terms.SCHEMA_VERSION,
        "json_ld": schema_org.catalog_json_ld(),
    }
    return render(request, "stats/data.html", context)
