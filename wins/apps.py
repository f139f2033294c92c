"""Tells the search how wins are found."""

from django.apps import AppConfig


class WinsConfig(AppConfig):
    """Wins."""

    name = "wins"
    verbose_name = "Wins"

    def ready(self) -> None:
        from wins.found import register_found

        register_found()
