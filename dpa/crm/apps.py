"""Connects deliveries to what happens by itself."""

from django.apps import AppConfig


class CrmConfig(AppConfig):
    """Out to those who keep the lists of supporters."""

    name = "dpa.crm"
    verbose_name = "Receivers and deliveries"

    def ready(self) -> None:
        from dpa.crm.sweeping import deliver_and_forget
        from dpa.site.due import register

        register(deliver_and_forget)
