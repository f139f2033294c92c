"""Tells the search how drugs are found."""

from django.apps import AppConfig


class DrugsConfig(AppConfig):
    """Below `home`, since it draws on issues."""

    name = "home.drugs"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from home.drugs.found import register_found

        register_found()
