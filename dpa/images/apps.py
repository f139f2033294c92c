"""Connects the making of renditions to the saving of pictures."""

from django.apps import AppConfig


class ImagesConfig(AppConfig):
    """Pictures."""

    name = "dpa.images"
    verbose_name = "Pictures"

    def ready(self) -> None:
        from dpa.images import tasks  # noqa: F401 - importing it connects the signal
