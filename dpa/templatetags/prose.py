"""Filters for running text."""

import re
from typing import Any

from django import template
from django.http import HttpRequest
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext
from wagtail.templatetags.wagtailcore_tags import richtext

from dpa.anchors import Anchors
from dpa.contents import ENOUGH
from dpa.headings import HEADING, jumps
from dpa.translations.paths import links_here

register = template.Library()


@register.simple_tag(takes_context=True)
def anchored(context: template.Context, value: Any) -> SafeString:
    """Rich text whose second-level headings can be jumped to."""
    anchors = _anchors(context.get("request"))

    def named(match: re.Match[str]) -> str:
        anchor = anchors.give(match[1])
        return f'<h2 id="{anchor}">{match[1]}</h2>' if anchor else match[0]

    return mark_safe(HEADING.sub(named, str(richtext(value))))  # noqa: S308 - Wagtail's own output


@register.filter
def led_here(html: str) -> SafeString:
    """Running text as Wagtail made it, with each link of ours in the reader's language."""
    return mark_safe(links_here(html))  # noqa: S308 - Wagtail's own output


def _anchors(request: HttpRequest | None) -> Anchors:
    """Those of the page that answers the request."""
    if request is None:
        return Anchors()
    given: Anchors = vars(request).setdefault("anchors", Anchors())
    return given


@register.simple_block_tag
def reading_column(content: SafeString, joined: bool) -> SafeString:
    """What it holds as a column for reading; nothing where a block had nothing to show."""
    if not content.strip():
        return SafeString()
    return format_html(
        '<div class="band tight{}"><div class="wrap flow prose">{}</div></div>',
        " joined" if joined else "",
        content,
    )


@register.simple_block_tag
def on_this_page(content: SafeString) -> SafeString:
    """What it holds, below a list of its headings; nothing more where they are few."""
    found = jumps(content)
    if len(found) < ENOUGH:
        return content
    links = format_html_join("", '<li><a href="#{}">{}</a></li>', found)
    return format_html(
        '<nav class="on-page wrap" aria-labelledby="toc"><h2 id="toc">{}</h2><ol>{}</ol></nav>{}',
        gettext("On this page"), links, content,
    )  # fmt: skip
