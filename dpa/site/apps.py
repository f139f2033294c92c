"""Keeps the site's address true, and counters no longer than they are of use."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class SiteConfig(AppConfig):
    """The site as a whole."""

    name = "dpa.site"
    verbose_name = "Site"

    def ready(self) -> None:
        from dpa.limits.models import forget_old
        from dpa.site import due, redirects
        from dpa.site.address import keep_address

        due.register(forget_old)
        redirects.connect()
        post_migrate.connect(keep_address, sender=self)
