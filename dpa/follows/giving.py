"""The way to the donation service, which the organization's settings name."""

from wagtail.models import Site

from dpa.follows.destinations import Destination
from dpa.freshness.memory import remember
from dpa.site.models import Organization

# No random code can be this word: they have no “o”.
CODE = "donate"


def destination_of(code: str) -> Destination | None:
    """The donation service; our home page while none is named."""
    if code != CODE:
        return None
    address = remember("donation address", _address)
    return Destination("Donations", address, "/")


def names() -> dict[str, str]:
    """The one code."""
    return {CODE: "Donations"}


def _address() -> str:
    site = Site.objects.filter(is_default_site=True).first()
    return Organization.for_site(site).donation_url if site else ""
