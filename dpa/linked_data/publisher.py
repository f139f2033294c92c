"""Who publishes the site, and the site itself."""

from typing import Any

from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import get_language

from dpa.linked_data.addresses import whole
from dpa.site.models import Organization

Node = dict[str, Any]


def named(organization: Organization) -> Node:
    """The organization as others refer to it."""
    return {
        "@type": "NGO",
        "@id": whole("/#organization"),
        "name": organization.name,
        "url": whole("/"),
    }


def described(organization: Organization) -> Node:
    """The organization with all that staff have set about it."""
    pages = [link.value.href for link in organization.social_links]
    contact = [
        {"@type": "ContactPoint", "contactType": kind, "email": email}
        for kind, email in (
            ("general", organization.contact_email), ("press", organization.press_email),
        ) if email
    ]  # fmt: skip
    found = {
        **named(organization),
        "alternateName": organization.abbreviation,
        "description": organization.mission,
        "logo": whole(static("img/icon-512.png")),
        "taxID": organization.ein,
        "address": " ".join(organization.postal_address.split()),
        "contactPoint": contact,
        "sameAs": [page for page in pages if "://" in page],
    }
    return {name: value for name, value in found.items() if value}


def website_id() -> str:
    """What the site is called in the language of the moment: each is searched in its own words."""
    return whole(f"{reverse('wagtail_serve', args=[''])}#website")


def website(organization: Organization) -> Node:
    """The site, with where and how to search it."""
    return {
        "@type": "WebSite",
        "@id": website_id(),
        "name": organization.name,
        "url": whole(reverse("wagtail_serve", args=[""])),
        "inLanguage": get_language(),
        "publisher": {"@id": whole("/#organization")},
        "potentialAction": {
            "@type": "SearchAction",
            "target": {
                "@type": "EntryPoint",
                "urlTemplate": f"{whole(reverse('search'))}?q={{search_term_string}}",
            },
            # How Google wants the place to be named; schema.org calls it an annotation.
            "query-input": "required name=search_term_string",
        },
    }
