"""Connects the outbox to what happens by itself."""

from django.apps import AppConfig


class MailConfig(AppConfig):
    """Mail."""

    name = "dpa.mail"
    verbose_name = "Mail"

    def ready(self) -> None:
        from anymail.signals import tracking

        from dpa.mail.sweeping import send_and_forget
        from dpa.mail.tracking import heard
        from dpa.site.due import register

        register(send_and_forget)
        tracking.connect(heard, dispatch_uid="dpa.mail")
