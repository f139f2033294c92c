"""The app's name."""

from django.apps import AppConfig


class SafetyConfig(AppConfig):
    """Help now, the quick way out, neutral titles."""

    name = "dpa.safety"
    verbose_name = "Help now and safe reading"
