"""What is true of every page, and the parts that several kinds of page share."""

from collections.abc import Iterable
from typing import Any

from django.utils.html import strip_tags

from dpa.linked_data.publisher import website_id
from dpa.linked_data.told import Told
from dpa.stats.models import Source, SourceLink
from dpa.translations.now import language_now

Node = dict[str, Any]
HEADLINE = 110  # more than that is cut in results


def common_to_pages(page: Any, address: str, publisher: Node, image: str) -> Node:
    """Name, words, language, dates and picture of a page of Wagtail's."""
    found = {
        "@id": address,
        "url": address,
        "name": page.seo_title or page.title,
        "description": strip_tags(page.summary or ""),
        "inLanguage": page.locale.language_code,
        "isPartOf": {"@id": website_id()},
        "publisher": publisher,
        "image": image,
        "datePublished": moment(page.first_published_at),
        "dateModified": moment(page.last_published_at),
    }
    return {name: value for name, value in found.items() if value}


def told_of(found: Told, address: str, publisher: Node, image: str) -> list[Node]:
    """The same of a page that is none of Wagtail's; nothing where it describes itself."""
    if not found.kind:
        return []
    node = {
        "@type": found.kind,
        "@id": address,
        "url": address,
        "name": found.title,
        "description": found.words,
        "inLanguage": language_now(),
        "isPartOf": {"@id": website_id()},
        "publisher": publisher,
        "image": image,
        **found.more,
    }
    return [{name: value for name, value in node.items() if value}]


def article(page: Any, common: Node, minutes: int = 0) -> Node:
    """A page that tells something, as an `Article`."""
    found = {
        **common,
        "@type": "Article",
        "headline": page.title[:HEADLINE],
        "mainEntityOfPage": common["url"],
        "author": common["publisher"],
        "timeRequired": f"PT{minutes}M" if minutes else "",
        "citation": cited(page.sources),
    }
    return {name: value for name, value in found.items() if value}


def cited(links: Iterable[SourceLink]) -> list[Node]:
    """The sources that a page rests on, each once, however many of its facts come from it."""
    return [work(source) for source in {link.source: None for link in links}]


def work(source: Source) -> Node:
    """A publication."""
    found = {
        "@type": "CreativeWork",
        "name": source.title,
        "publisher": {"@type": "Organization", "name": source.publisher},
        "datePublished": source.published_iso,
        "url": source.url,
    }
    return {name: value for name, value in found.items() if value}


def moment(when: Any) -> str:
    """A moment as ISO 8601 in whole seconds; “” for none."""
    return when.isoformat(timespec="seconds") if when else ""
