"""Receivers in the admin, for Administrators."""

from typing import Any

from django.http import HttpResponse
from django.urls import path
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.views.generic import CreateView, InspectView
from wagtail.admin.viewsets.model import ModelViewSet

from dpa.crm import views
from dpa.crm.choices import Protocol
from dpa.crm.forms import ReceiverForm
from dpa.crm.models import Delivery, Receiver
from dpa.crm.models.delivery import OPEN


class NewReceiver(CreateView):
    """Shows a webhook's secret as the answer to saving, the only time it can be read."""

    def save_action(self) -> HttpResponse:
        receiver: Receiver = self.object
        if receiver.protocol != Protocol.WEBHOOK or self.expects_json_response:
            answer: HttpResponse = super().save_action()
            return answer
        return views.secret_page(self.request, receiver, receiver.secret)


class OneReceiver(InspectView):
    """How it stands, how much waits for it, and what can be done."""

    page_title = "Receiver"
    template_name = "crm/admin/receiver.html"

    def get_fields_context(self) -> list[dict[str, Any]]:
        return [f for f in super().get_fields_context() if f["value"] not in ("", None)]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        waiting = Delivery.objects.filter(OPEN, receiver=self.object)
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return {
            **context,
            "receiver": self.object,
            "signs": self.object.protocol == Protocol.WEBHOOK,
            "may_change": self.request.user.has_perm(views.RIGHT),
            "waiting": waiting.filter(dead_at=None).count(),
            "dead": waiting.exclude(dead_at=None).count(),
        }


class ReceiverViewSet(ModelViewSet):
    """Where it is entered who gets to know of supporters."""

    model = Receiver
    name = "receivers"
    icon = "upload"
    menu_label = "Receivers (CRM)"
    menu_order = 850
    add_to_settings_menu = True
    # No text in it, and a secret that no index is to hold.
    add_to_reference_index = False
    copy_view_enabled = False
    inspect_view_enabled = True
    inspect_view_fields = [
        "organization", "partner", "protocol", "url", "action_code", "state", "failures",
        "created_at", "former_until",
    ]  # fmt: skip
    inspect_template_name = OneReceiver.template_name
    add_view_class = NewReceiver
    inspect_view_class = OneReceiver
    list_display = [
        "name",
        Column("get_organization_display", label="Organization"),
        Column("get_protocol_display", label="Kind"),
        Column("state", label="State"),
        BooleanColumn("active", label="On"),
    ]

    def get_form_class(self, for_update: bool = False) -> type[ReceiverForm]:
        return ReceiverForm

    def get_urlpatterns(self) -> list[Any]:
        return [
            *super().get_urlpatterns(),
            path("<int:pk>/test/", views.test, name="test"),
            path("<int:pk>/secret/", views.change, name="secret"),
            path("<int:pk>/again/", views.all_again, name="again"),
        ]
