"""Where a reader is sent."""

from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents.blocks import DocumentChooserBlock


class LinkValue(blocks.StructValue):
    """A label and one target. `href` is empty when the target is gone or not published."""

    @property
    def href(self) -> str:
        """The address, or nothing: a template shows no link then."""
        page, document = self.get("page"), self.get("document")
        if page is not None:
            return (page.url or "") if page.live else ""
        if document is not None:
            return str(document.url)
        return str(self.get("url") or self.get("path") or "")

    @property
    def leaves_site(self) -> str:
        """The host it leads to when that is not ours, else nothing."""
        return (
            "" if self.get("page") or self.get("document") else urlsplit(self.href).hostname or ""
        )

    @property
    def label(self) -> str:
        """Its words; a page without own words lends its title."""
        page = self.get("page")
        return str(self.get("text") or (page.title if page else "") or self.leaves_site)


class LinkBlock(blocks.StructBlock):
    """A link to a page, an address elsewhere, an address on this site, or a document."""

    text = blocks.CharBlock(
        required=False,
        max_length=60,
        help_text="What it says: a verb that tells what happens. Empty: the page’s title.",
    )
    page = blocks.PageChooserBlock(required=False, help_text="A page of this site, or:")
    url = blocks.URLBlock(required=False, help_text="an address on another site, or:")
    path = blocks.RegexBlock(
        regex=r"^(/[\w./-]*)?(\?[\w=&-]+)?(#[\w-]+)?$",
        required=False,
        help_text="a place on this site that is no page, such as /search/ or #sign-up, or:",
        error_messages={"invalid": "Begin with / or #, for example /search/ or #sign-up."},
    )
    document = DocumentChooserBlock(required=False, help_text="a document to download.")

    class Meta:
        icon = "link"
        value_class = LinkValue
        template = "blocks/link.html"
        label_format = "{text}"
        description = "A button or link to a page, another site or a document."
        preview_value = {"text": "View wins", "path": "/wins/"}

    def clean(self, value: Any) -> Any:
        """One target, no more, no fewer; an optional link may be left wholly empty."""
        cleaned = super().clean(value)
        targets = [n for n in ("page", "url", "path", "document") if cleaned.get(n)]
        if not targets and not self.required and not cleaned.get("text"):
            return cleaned
        if len(targets) == 1:
            return cleaned
        words = "Choose where it leads." if not targets else "Choose one target only."
        raise StructBlockValidationError(
            block_errors={(targets[-1] if targets else "page"): ValidationError(words)}
        )


def link_list(**options: Any) -> blocks.ListBlock:
    """A short list of links, for menus and rows of buttons."""
    return blocks.ListBlock(LinkBlock(required=True), **options)
