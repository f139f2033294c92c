"""Keeps the site's address true."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class SiteConfig(AppConfig):
    """The site as a whole."""

    name = "dpa.site"
    verbose_name = "Site"

    def ready(self) -> None:
        from dpa.site.address import keep_address

        post_migrate.connect(keep_address, sender=self)
