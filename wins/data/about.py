"""The page about the data, for people."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dpa.stats.data.terms import LICENCE
from wins.data.dictionary import FIELDS
from wins.data.json_file import VERSION
from wins.models.choices import Category, Role, Status

VALUES = {"category": Category.choices, "status": Status.choices, "role": Role.choices}


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """The page for people: fields, values, licence."""
    context = {
        "fields": FIELDS,
        "values": VALUES,
        "licence": LICENCE,
        "version": VERSION,
        "in_markdown": True,
    }
    return render(request, "wins/data.html", context)
