"""Tells the open data what the atlas adds to it, and the search which cities have a page."""

from django.apps import AppConfig


class AtlasConfig(AppConfig):
    """The atlas."""

    name = "dpa.atlas"
    verbose_name = "Places"

    def ready(self) -> None:
        from dpa.atlas.data.documented import PLACES
        from dpa.atlas.found import register_found
        from dpa.atlas.laws import resting_on
        from dpa.atlas.listing import with_content
        from dpa.search.places import only_cities_of
        from dpa.stats import places_shown
        from dpa.stats.data.others import register

        register(PLACES)
        only_cities_of(with_content)
        register_found()
        places_shown.register(resting_on)
