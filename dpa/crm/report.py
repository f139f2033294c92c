"""Reports › Deliveries: whether messages arrived, never of whom they were."""

from typing import Any

import django_filters
from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.csrf import get_token
from django.shortcuts import redirect
from django.views.decorators.http import require_POST
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.reports import ReportView

from dpa.crm.choices import Kind, State
from dpa.crm.models import Delivery, Receiver
from dpa.crm.retrying import give_up, try_again
from dpa.crm.states import with_state

RIGHT = "crm.decide_delivery"


class DeliveryFilter(WagtailFilterSet):
    """By where it stands, to whom it goes and what it tells."""

    state = django_filters.ChoiceFilter(label="State", choices=State.choices)
    receiver = django_filters.ModelChoiceFilter(queryset=Receiver.objects.all())
    kind = django_filters.ChoiceFilter(label="What it tells", choices=Kind.choices)

    class Meta:
        model = Delivery
        fields: list[str] = []


class DecideColumn(Column):
    """What can be done about it."""

    cell_template_name = "crm/admin/decide.html"

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        return {
            **context,
            "csrf_token": get_token(parent_context["request"]),
            "can_try": instance.state in {State.DEAD, State.AGAIN},
            "can_give_up": instance.state in {State.DEAD, State.OFF},
        }


class DeliveriesView(ReportView):
    """The newest first."""

    page_title = "Deliveries"
    header_icon = "upload"
    index_url_name = "deliveries_report"
    index_results_url_name = "deliveries_report_results"
    model = Delivery
    filterset_class = DeliveryFilter
    columns = [
        Column("receiver", label="Receiver"),
        Column("get_kind_display", label="What it tells"),
        Column("state_words", accessor=lambda row: State(row.state).label, label="State"),
        DecideColumn("decide", accessor="pk", label="Decide"),
        Column("last_error", label="Last answer"),
        Column("tries", label="Tries in vain"),
        DateColumn("created_at", label="Written"),
        DateColumn("next_try_at", label="Next try"),
        DateColumn("delivered_at", label="Delivered"),
    ]
    list_export = [
        "message_id", "receiver", "kind", "state", "tries", "last_error", "created_at",
        "next_try_at", "delivered_at", "dead_at", "given_up_at",
    ]  # fmt: skip

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.has_perm(RIGHT):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_queryset(self) -> Any:
        # Nothing that is encrypted is read, let alone shown.
        deliveries = with_state(Delivery.objects.select_related("receiver"))
        hidden = deliveries.defer(
            "person", "payload", "receiver__secret", "receiver__former_secret"
        )
        return hidden.order_by("-created_at", "-pk")


@require_POST
@permission_required(RIGHT, raise_exception=True)
def again(request: HttpRequest, pk: int) -> HttpResponse:
    """“Try again”, pressed."""
    if not try_again(pk):
        messages.warning(request, "There was nothing to try again: it has been settled meanwhile.")
    return redirect("deliveries_report")


@require_POST
@permission_required(RIGHT, raise_exception=True)
def drop(request: HttpRequest, pk: int) -> HttpResponse:
    """“Give up”, pressed: the receiver will never hear of it, and later ones go on."""
    if not give_up(pk):
        messages.warning(request, "It was not given up: it has been settled or waits its turn.")
    return redirect("deliveries_report")
