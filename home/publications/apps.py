"""News and resources as an app."""

from django.apps import AppConfig


class PublicationsConfig(AppConfig):
    """Below `home`, since it draws on every section."""

    name = "home.publications"
    default_auto_field = "django.db.models.BigAutoField"
