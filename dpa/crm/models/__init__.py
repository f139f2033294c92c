"""Who gets to know, and what is on its way to them."""

from dpa.crm.models.delivery import Delivery
from dpa.crm.models.receiver import Receiver

__all__ = ["Delivery", "Receiver"]
