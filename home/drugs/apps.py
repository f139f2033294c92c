"""Drug facts as an app."""

from django.apps import AppConfig


class DrugsConfig(AppConfig):
    """Below `home`, since it draws on issues."""

    name = "home.drugs"
    default_auto_field = "django.db.models.BigAutoField"
