"""Connects evidence to what happens by itself."""

from django.apps import AppConfig


class StatsConfig(AppConfig):
    """Evidence."""

    name = "dpa.stats"
    verbose_name = "Evidence"

    def ready(self) -> None:
        from dpa.site.due import register
        from dpa.stats.found import register_evidence
        from dpa.stats.health.nightly import asked_by_night

        register(asked_by_night)
        register_evidence()
