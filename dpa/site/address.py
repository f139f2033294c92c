"""The site's public address: SITE_URL, and Wagtail's own record of it."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Site


def keep_address(**kwargs: Any) -> None:
    """Brings Wagtail's record of the default site up to SITE_URL.

    Sitemaps and mails to staff are made from that record; after every `migrate` it is right.
    """
    parts = urlsplit(settings.SITE_URL)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    site = Site.objects.filter(is_default_site=True).first()
    if site and (site.hostname, site.port) != (parts.hostname, port):
        site.hostname, site.port = parts.hostname, port
        site.save()
