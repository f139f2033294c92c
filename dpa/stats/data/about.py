"""The page about the open data, for people."""

from collections.abc import Sequence

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from dpa.stats.data import dictionary, schema_org, terms
from dpa.stats.data.fields import Field
from dpa.stats.data.others import other_fields
from dpa.translations.now import language_now


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """Downloads, fields, licence, promises."""
    context = {
        "tables": tables(),
        "licence": terms.licence(),
        "version": terms.SCHEMA_VERSION,
        "lang": asked_here(),
        "json_ld": schema_org.catalog_json_ld(),
        "in_markdown": True,
    }
    return render(request, "stats/data.html", context)


def tables() -> dict[str, Sequence[Field]]:
    """Every field, under the name of what it belongs to."""
    return {
        gettext("Fields of a statistic"): dictionary.STATISTIC,
        gettext("Fields of a figure"): dictionary.FIGURE,
        **other_fields(),
    }


def asked_here() -> str:
    """What asks the data for the language of this page: “?lang=es”, or nothing."""
    return "" if language_now() == settings.LANGUAGE_CODE else f"?lang={language_now()}"
