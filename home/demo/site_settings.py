"""Fills the organization, help now and the menus."""

from typing import Any

from wagtail.models import Site

from dpa.safety.models import SafeReading
from dpa.site.models import Navigation, Organization
from home.demo.page_texts import HELP_NOW, NAV, ORGANIZATION, WAYS_TO_GIVE
from home.demo.planting import Say, stream
from home.demo.spanish import settings as spanish
from home.demo.streams import Links, block, items


def fill_settings(links: Links, say: Say) -> None:
    """Organization, help now and menus, where nothing is saved yet."""
    site = Site.objects.get(is_default_site=True)
    if not Organization.objects.filter(site=site).exists():
        known = {field.name for field in Organization._meta.get_fields()}
        values = {k: v for k, v in ORGANIZATION.items() if k in known} | spanish.ORGANIZATION
        giving = links.pages.get(WAYS_TO_GIVE["path"])
        Organization.objects.create(
            site=site, **values | {"social_links": "[]", "other_ways_page_id": giving}
        )
        say("  settings: organization")
    if not SafeReading.objects.filter(site=site).exists():
        entries = stream([block("help", entry) for entry in HELP_NOW])
        SafeReading.objects.create(site=site, entries=entries)
        say("  settings: help now")
    if not Navigation.objects.filter(site=site).exists():
        menus = {**NAV, "tabs": [*NAV["tabs"], {"text": "En español", "path": "/es/"}]}
        own = {f"{name}_es": _menu(menu, links) for name, menu in spanish.menus().items()}
        english = {name: _menu(menu, links) for name, menu in menus.items()}
        Navigation.objects.create(site=site, **english, **own)
        say("  settings: navigation")


def _menu(menu: list[dict[str, Any]], links: Links) -> str:
    """Links, or titled groups of them."""
    return stream([_group(one, links) if "links" in one else _link(one, links) for one in menu])


def _link(link: dict[str, Any], links: Links) -> dict[str, Any]:
    return block("link", links.link(link))


def _group(group: dict[str, Any], links: Links) -> dict[str, Any]:
    inner = items([links.link(link) for link in group["links"]])
    return block("group", {"title": group["title"], "links": inner})
