"""Tells the open data what the atlas adds to it."""

from django.apps import AppConfig


class AtlasConfig(AppConfig):
    """The atlas."""

    name = "dpa.atlas"
    verbose_name = "Places"

    def ready(self) -> None:
        from dpa.atlas.data.documented import PLACES
        from dpa.atlas.laws import resting_on
        from dpa.stats import places_shown
        from dpa.stats.data.others import register

        register(PLACES)
        places_shown.register(resting_on)
