"""The record of looks, and what there is to look at."""

from typing import Any

from django.http import Http404, HttpRequest

from dpa.supporters.exports import Export, export_of
from dpa.supporters.models import Access


def write_down(request: HttpRequest, export: str, subject: str, what: str, **given: str) -> Access:
    """The line that says who is about to see what, and why."""
    user: Any = request.user
    return Access.objects.create(
        user_key=user.pk, user_name=user.get_username(), export=export, subject=subject,
        what=what[:255], reason=given["reason"], how=given.get("how", Access.How.VIEW),
    )  # fmt: skip


def known(key: str, subject: str) -> tuple[Export, str]:
    """The export and its name in words; a 404 if there is no such thing."""
    export = export_of(key)
    try:
        name = export.name(subject) if export else ""
    except LookupError:
        name = ""
    if export is None or not name:
        raise Http404
    return export, name
