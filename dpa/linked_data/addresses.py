"""Addresses as others need them: whole, on our own host whatever name was asked for."""

from django.conf import settings


def whole(path: str) -> str:
    """The address of a path of ours; one of another site stays what it is."""
    return path if "://" in path else f"{settings.SITE_URL}{path}"
