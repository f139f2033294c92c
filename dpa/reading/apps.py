"""The app's name."""

from django.apps import AppConfig


class ReadingConfig(AppConfig):
    """How hard summaries are to read."""

    name = "dpa.reading"
    verbose_name = "Plain words"
