"""Reads a page as strictly as the standard does, and finds what stands there empty."""

import re
from html import unescape
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
from django.test import Client
from django.utils.html import strip_tags

XHTML = "{http://www.w3.org/1999/xhtml}"
# What needs no words: it shows, takes or parts something.
SHOWS = {"img", "picture", "svg", "input", "select", "textarea", "hr", "iframe"}
HOLDS = {
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "dl", "dt", "dd", "section", "div",
    "article", "aside", "nav", "header", "figure", "figcaption", "blockquote", "table", "caption",
    "thead", "tbody", "tr", "th", "a", "button", "form", "details", "summary", "address",
}  # fmt: skip


def parsed(html: str) -> Element:
    """The whole document; raises where it breaks the HTML standard."""
    root: Element = html5lib.HTMLParser(strict=True).parse(html)
    return root


def main_of(html: str) -> Element:
    """What stands between header and footer, but for the strip that every page ends with."""
    found = parsed(html).find(f".//{XHTML}main")
    assert found is not None
    for strip in found.findall(f"{XHTML}section[@id='sign-up']"):
        found.remove(strip)
    return found


def words(element: Element) -> str:
    """Its text, single-spaced."""
    return " ".join("".join(element.itertext()).split())


def tag(element: Element) -> str:
    return str(element.tag).removeprefix(XHTML)


def is_empty(element: Element) -> bool:
    shown = any(tag(part) in SHOWS for part in element.iter())
    return not shown and not words(element)


def shells(element: Element) -> list[str]:
    """Headings, lists, bands … that hold nothing. What only draws or waits for news may."""
    if element.get("aria-hidden") == "true" or element.get("role") == "status":
        return []
    found = [f"{tag(element)}.{element.get('class', '')}"] if tag(element) in HOLDS else []
    if found and is_empty(element):
        return found
    return [shell for part in element for shell in shells(part)]


def repeated_ids(element: Element) -> set[str]:
    """Ids that two elements share."""
    ids = [part.get("id") for part in element.iter() if part.get("id")]
    return {str(name) for name in ids if ids.count(name) > 1}


def visit(client: Client, page: Any) -> Element:
    """What a visitor gets in a page's main part; whole, valid and nothing in it empty."""
    response = client.get(page.url)
    assert response.status_code == 200
    html = response.content.decode()
    assert not (repeated := repeated_ids(parsed(html))), repeated
    main = main_of(html)
    assert not (empty := shells(main)), empty
    assert "None" not in words(main).split()
    return main


def said(html: str) -> str:
    """What a page or a piece of one says, single-spaced, as it would be read out."""
    parted = re.sub(r"</?(?:dt|dd|p|li|h\d|div|br|td|th)\b[^>]*>", " ", html)
    return " ".join(unescape(strip_tags(parted)).split())
