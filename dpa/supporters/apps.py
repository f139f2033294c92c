"""Connects supporters to what happens by itself, and to what a person may ask for."""

from django.apps import AppConfig


class SupportersConfig(AppConfig):
    """Supporters."""

    name = "dpa.supporters"
    verbose_name = "Supporters"

    def ready(self) -> None:
        from dpa.mail import bounces
        from dpa.site import due
        from dpa.supporters import exports, holdings
        from dpa.supporters.bouncing import mail_came_back
        from dpa.supporters.export import SUPPORTERS
        from dpa.supporters.kept import HOLDINGS
        from dpa.supporters.nightly import forget_what_ran_out
        from dpa.supporters.samples import register_samples

        for holding in HOLDINGS:
            holdings.register(holding)
        exports.register(SUPPORTERS)
        bounces.register(mail_came_back)
        register_samples()
        due.register(forget_what_ran_out)
