"""Listens for what is published, so that a translation knows what it was made from."""

from django.apps import AppConfig


class TranslationsConfig(AppConfig):
    """Translations of pages and statistics: their state, their review."""

    name = "dpa.translations"
    label = "translations"
    verbose_name = "Translations"

    def ready(self) -> None:
        from dpa.translations import basis, rights  # noqa: F401 - they register their receivers
