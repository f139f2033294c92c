"""No petition that people have signed is deleted."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from wagtail import hooks
from wagtail.models import Page

from actions.models import Signature
from dpa.stats.viewsets import refuse

KEPT = "Nothing was deleted: people have signed “{title}”. Unpublish it instead."


@hooks.register("before_delete_page")
def keep_signed_petitions(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Signatures would go with their page."""
    return _refused(request, [page])


@hooks.register("before_bulk_action")
def keep_signed_petitions_of_a_list(
    request: HttpRequest, action_type: str, objects: list[Any], action: Any
) -> HttpResponse | None:
    """The same for several pages at once."""
    pages = [one for one in objects if isinstance(one, Page)]
    return _refused(request, pages) if action_type == "delete" else None


def _refused(request: HttpRequest, pages: list[Page]) -> HttpResponse | None:
    below = Page.objects.none()
    for page in pages:
        below |= Page.objects.descendant_of(page, inclusive=True)
    signed = Signature.objects.filter(action_id__in=below.values("pk")) if pages else None
    first = signed.select_related("action").defer("action__body").first() if signed else None
    return refuse(request, KEPT.format(title=first.action.title)) if first else None
