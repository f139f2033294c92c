"""The page about the open data, for people."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from dpa.stats.data import dictionary, schema_org, terms
from dpa.stats.data.others import other_fields
from dpa.translations.now import language_now


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """Downloads, fields, licence, promises."""
    tables = {
        gettext("Fields of a statistic"): dictionary.STATISTIC,
        gettext("Fields of a figure"): dictionary.FIGURE,
        **other_fields(),
    }
    context = {
        "tables": tables,
        "licence": {**terms.LICENCE, "note": terms.licence_note()},
        "version": terms.SCHEMA_VERSION,
        "lang": "" if language_now() == settings.LANGUAGE_CODE else f"?lang={language_now()}",
        "json_ld": schema_org.catalog_json_ld(),
    }
    return render(request, "stats/data.html", context)
