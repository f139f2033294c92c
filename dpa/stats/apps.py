"""Connects evidence to what happens by itself."""

from django.apps import AppConfig


class StatsConfig(AppConfig):
    """Evidence."""

    name = "dpa.stats"
    verbose_name = "Evidence"

    def ready(self) -> None:
        from django.utils.translation import gettext_lazy as _

        from dpa.site import feeds
        from dpa.site.due import register
        from dpa.stats.found import register_evidence
        from dpa.stats.health.nightly import asked_by_night

        register(asked_by_night)
        register_evidence()
        feeds.register("stats_changes_feed", _("Changes to our drug stats"))
