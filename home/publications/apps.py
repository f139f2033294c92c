"""Tells the rest of the site of news and resources: feeds, search, places."""

from django.apps import AppConfig


class PublicationsConfig(AppConfig):
    """Below `home`, since it draws on every section."""

    name = "home.publications"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from django.utils.translation import gettext_lazy as _

        from dpa.atlas.sections import register
        from dpa.site import feeds
        from home.publications.at_places import NEWS
        from home.publications.found import register_found

        feeds.register("news_feed", _("News"))
        feeds.register("resources_feed", _("Resources"))
        register(NEWS)
        register_found()
