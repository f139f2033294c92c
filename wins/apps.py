"""Tells the atlas what wins know of a place, and the search how they are found."""

from django.apps import AppConfig


class WinsConfig(AppConfig):
    """Wins."""

    name = "wins"
    verbose_name = "Wins"

    def ready(self) -> None:
        from dpa.atlas.sections import register
        from wins.at_places import WINS

        register(WINS)
        from wins.found import register_found

        register_found()
