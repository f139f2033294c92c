"""Fills the organization, help now and the menus."""

from wagtail.models import Site

from dpa.safety.models import SafeReading
from dpa.site.models import Navigation, Organization
from home.demo.page_texts import HELP_NOW, NAV, ORGANIZATION, WAYS_TO_GIVE
from home.demo.planting import Say, stream
from home.demo.streams import Links, block, items


def fill_settings(links: Links, say: Say) -> None:
    """Organization, help now and menus, where nothing is saved yet."""
    site = Site.objects.get(is_default_site=True)
    if not Organization.objects.filter(site=site).exists():
        known = {field.name for field in Organization._meta.get_fields()}
        values = {k: v for k, v in ORGANIZATION.items() if k in known}
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
        tabs = [*NAV["tabs"], {"text": "En español", "path": "/es/"}]
        Navigation.objects.create(
            site=site,
            header=stream([block("link", links.link(link)) for link in NAV["header"]]),
            tabs=stream([block("link", links.link(link)) for link in tabs]),
            footer=stream(
                [
                    block(
                        "group",
                        {
                            "title": group["title"],
                            "links": items([links.link(link) for link in group["links"]]),
                        },
                    )
                    for group in NAV["footer"]
                ]
            ),
        )
        say("  settings: navigation")
