"""Tells the atlas what wins know of a place, and the search how they are found."""

from django.apps import AppConfig


class WinsConfig(AppConfig):
    """Wins."""

    name = "wins"
    verbose_name = "Wins"

    def ready(self) -> None:
        from django.utils.translation import gettext_lazy as _

        from dpa.atlas.sections import register
        from dpa.site import feeds
        from wins.at_places import WINS

        register(WINS)
        from wins.found import register_found

        register_found()
        feeds.register("wins_feed", _("Wins and what became of them"))
