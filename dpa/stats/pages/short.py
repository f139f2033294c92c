"""`/s/<code>`: the short address of a statistic, for cards and paper."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_safe

from dpa.stats.models import Statistic


@require_safe
def short_address(request: HttpRequest, code: str) -> HttpResponse:
    """`/s/<code>`: where the statistic is now. The code never changes; capitals are all right."""
    found = get_object_or_404(
        Statistic, code=code.lower(), live=True, locale__language_code=settings.LANGUAGE_CODE
    )
    # In the language of this address; the page says so where it has no text in it.
    return redirect("statistic", slug=found.slug, permanent=False)
