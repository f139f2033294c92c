"""The menus that editors pick from: a story beside a column, or a whole page of bands."""

from typing import Any

from wagtail import blocks

from dpa.blocks.bands import (
    CallToActionBlock,
    ContactBlock,
    DonateBlock,
    MethodsBlock,
    SignUpBlock,
    StatementBlock,
)
from dpa.blocks.evidence import StatBandBlock, StatBlock, statistics_in
from dpa.blocks.links import links_in, read_pages
from dpa.blocks.media import DownloadsBlock, PhotoBlock, PhotoPairBlock
from dpa.blocks.text import FoldBlock, QuoteBlock, TableBlock, rich_text
from dpa.stats.figures import attach_current
from dpa.stats.rich_text import read_figures


class StoryStream(blocks.StreamBlock):
    """What may stand in a column of text."""

    text = rich_text(group="Words")
    quote = QuoteBlock(group="Words")
    fold = FoldBlock(group="Words")
    table = TableBlock(group="Words")
    photo = PhotoBlock(group="Pictures and files")
    photo_pair = PhotoPairBlock(group="Pictures and files")
    downloads = DownloadsBlock(group="Pictures and files")
    stat = StatBlock(group="Evidence")
    call_to_action = CallToActionBlock(group="Acting")
    sign_up = SignUpBlock(group="Acting")
    donate = DonateBlock(group="Acting")
    contact = ContactBlock(group="Acting")

    class Meta:
        template = "blocks/story.html"

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        """Reads all linked pages, and all figures, with one query each."""
        read_pages(links_in(value))
        attach_current(statistics_in(value))
        read_figures(value)
        context: dict[str, Any] = super().get_context(value, parent_context)
        return context


class BandStream(StoryStream):
    """What may stand on a page of bands: all of the above, and bands of their own."""

    statement = StatementBlock(group="Bands")
    stat_band = StatBandBlock(group="Bands")
    methods = MethodsBlock(group="Bands")

    class Meta:
        template = "blocks/band_stream.html"
