"""Tells those who decide that something was not taken, on the first screen they see."""

from typing import Any

from wagtail.admin.ui.components import Component

from dpa.crm.models import Delivery, Receiver
from dpa.crm.models.delivery import OPEN
from dpa.crm.report import RIGHT


class NotTaken(Component):
    """How many messages wait for a decision, and receivers that want no more; else nothing."""

    order = 40
    template_name = "crm/admin/not_taken.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        if not parent_context["request"].user.has_perm(RIGHT):
            return {}
        return {
            "dead": Delivery.objects.filter(OPEN, dead_at__isnull=False).count(),
            "gone": Receiver.objects.filter(active=False, gone_at__isnull=False),
        }
