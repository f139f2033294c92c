"""The public page “What we deleted”."""

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
    totals = dict(Deletion.objects.order_by().values_list("what").annotate(Sum("number")))
    by_month = (
        Deletion.objects.order_by()
        .annotate(month=TruncMonth("day"))
        .values_list("month", "what")
        .annotate(Sum("number"))
    )
    months: dict[object, dict[str, int]] = {}
    for month, what, number in by_month.order_by("-month"):
        months.setdefault(month, {})[what] = number
    kinds = list(Deletion.What)
    context = {
        "kinds": [(kind.label, _number(totals.get(kind.value, 0))) for kind in kinds],
        "short": [SHORT[kind] for kind in kinds],
        "months": [
            (month, [_number(numbers.get(kind.value, 0)) for kind in kinds])
            for month, numbers in list(months.items())[:12]
        ],
        "summary": _("How much personal data this site has deleted, by kind and month."),
    }
    return TemplateResponse(request, "supporters/what_we_deleted.html", context)


def _number(number: int) -> str:
    return plain(Decimal(number))
