"""The public page “What we deleted”."""

from datetime import datetime
from decimal import Decimal

from django.db.models import Sum
from django.db.models.functions import TruncMonth
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from dpa.stats.numbers import plain
from dpa.supporters.models import Deletion

# For the heads of narrow columns.
SHORT = {
    Deletion.What.SIGN_UPS: _("Sign-ups"),
    Deletion.What.SIGNATURES: _("Signatures"),
    Deletion.What.NAMES: _("Names"),
    Deletion.What.ASKED: _("Asked for"),
    Deletion.What.LINKS: _("Links"),
}


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Numbers by kind, in all and in each of the last twelve months in which there were any."""
    context = {
        "kinds": in_all(),
        "short": list(SHORT.values()),
        "months": by_month(),
        "summary": _("How much personal data this site has deleted, by kind and month."),
        "in_markdown": True,
    }
    return TemplateResponse(request, "supporters/what_we_deleted.html", context)


def in_all() -> list[tuple[str, str]]:
    """Each kind in words, and how many of it were ever deleted."""
    totals = dict(Deletion.objects.order_by().values_list("what").annotate(Sum("number")))
    return [(str(kind.label), _number(totals.get(kind.value, 0))) for kind in Deletion.What]


def by_month() -> list[tuple[datetime, list[str]]]:
    """The last twelve months in which something was deleted: how many of each kind of `SHORT`."""
    rows = (
        Deletion.objects.order_by()
        .annotate(month=TruncMonth("day"))
        .values_list("month", "what")
        .annotate(Sum("number"))
    )
    months: dict[datetime, dict[str, int]] = {}
    for month, what, number in rows.order_by("-month"):
        months.setdefault(month, {})[what] = number
    return [
        (month, [_number(numbers.get(kind.value, 0)) for kind in SHORT])
        for month, numbers in list(months.items())[:12]
    ]


def _number(number: int) -> str:
    return plain(Decimal(number))
