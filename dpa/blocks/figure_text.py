"""Running text whose figures a translator can move, but not change.

A figure is a token in the text: it names a statistic. wagtail-localize knows links within a
sentence and nothing else, so the token goes to the translator as a link and comes back as itself.
These are its documented ways for blocks, `get_translatable_segments` and its counterpart.
"""

import re
from typing import Any

from wagtail import blocks
from wagtail.rich_text import RichText
from wagtail.snippets.blocks import SnippetChooserBlock
from wagtail_localize.segments.extract import StreamFieldSegmentExtractor
from wagtail_localize.segments.ingest import StreamFieldSegmentsWriter

TOKEN = re.compile(r'<embed\b(?=[^>]*\bembedtype="figure")([^>]*?)/?>(?:</embed>)?')
LINK = re.compile(r'<a\b(?=[^>]*\bembedtype="figure")([^>]*)>.*?</a>', re.DOTALL)
SHOWN = re.compile(r'\bshow="(\w+)"')


def as_links(html: str) -> str:
    """Figures as links, each with a word that tells the translator what it is."""

    def link(token: re.Match[str]) -> str:
        shown = SHOWN.search(token[1])
        return f"<a{token[1].rstrip()}>[{shown[1] if shown else 'figure'}]</a>"

    return TOKEN.sub(link, html)


def as_tokens(html: str) -> str:
    """The other way round."""
    return LINK.sub(lambda link: f"<embed{link[1].rstrip()}/>", html)


class TextBlock(blocks.RichTextBlock):
    """Running text with figures in it. Migrations know it as Wagtail’s own."""

    def get_translatable_segments(self, value: Any) -> list[Any]:
        """The sentences with their figures."""
        plain, text = blocks.RichTextBlock(), RichText(as_links(value.source))
        segments: list[Any] = StreamFieldSegmentExtractor(None).handle_block(plain, text)
        return segments

    def restore_translated_segments(self, value: Any, segments: list[Any]) -> Any:
        """The translated sentences with the same figures."""
        writer = StreamFieldSegmentsWriter(None, None, None)
        restored = writer.handle_block(blocks.RichTextBlock(), value, segments)
        return RichText(as_tokens(restored.source))


class StatisticChooserBlock(SnippetChooserBlock):
    """Which statistic: the original’s row in every language; what is read is in the reader’s.

    wagtail-localize would make a translation of the statistic together with the page’s.
    """

    def get_translatable_segments(self, value: Any) -> list[Any]:
        """None: it is the same choice in every language."""
        return []


DECONSTRUCT_ALIASES = {
    TextBlock: "wagtail.blocks.RichTextBlock",
    StatisticChooserBlock: "wagtail.snippets.blocks.SnippetChooserBlock",
}
