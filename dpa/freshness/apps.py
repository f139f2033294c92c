"""Connects changes of content to the beginning of a new generation."""

from django.apps import AppConfig


class FreshnessConfig(AppConfig):
    """Freshness of what readers get."""

    name = "dpa.freshness"
    verbose_name = "Freshness"

    def ready(self) -> None:
        from dpa.freshness import changes  # noqa: F401 - importing it connects the signals
