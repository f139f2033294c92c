"""Where a reader is sent."""

from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.blocks.list_block import ListValue
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.models import Page


class LinkValue(blocks.StructValue):
    """A label and one target. `href` is empty when the target is gone or not published."""

    @property
    def href(self) -> str:
        """The address, or nothing: a template shows no link then."""
        read_pages([self])
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
        if not self.get("text"):
            read_pages([self])
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

    def bulk_to_python(self, values: Any) -> Any:
        """Leaves the pages unread, so that `read_pages` can read those of many links at once."""
        links = super().bulk_to_python([{**value, "page": None} for value in values])
        for link, value in zip(links, values, strict=True):
            link["page"] = _unread(value.get("page"))
        return links

    def get_form_state(self, value: Any) -> Any:
        read_pages([value] if value else [])
        return super().get_form_state(value)

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


def _unread(key: int | None) -> Page | None:
    """A page of which only the key is known yet."""
    return Page.from_db(None, ["id"], [key]) if key else None


def read_pages(links: Iterable[Any]) -> None:
    """Reads the pages of all these links with one query; a page that is gone becomes None."""
    unread = [link for link in links if link.get("page") and link["page"].get_deferred_fields()]
    if not unread:
        return
    pages = Page.objects.in_bulk({link["page"].pk for link in unread})
    for link in unread:
        link["page"] = pages.get(link["page"].pk)


def links_in(value: Any) -> Iterator[LinkValue]:
    """Every link in a stream, list or struct value, however deep."""
    if isinstance(value, LinkValue):
        yield value
    elif isinstance(value, blocks.StructValue):
        for part in value.values():
            yield from links_in(part)
    elif isinstance(value, blocks.StreamValue):
        for child in value:
            yield from links_in(child.value)
    elif isinstance(value, ListValue):
        for part in value:
            yield from links_in(part)


def link_list(**options: Any) -> blocks.ListBlock:
    """A short list of links, for menus and rows of buttons."""
    return blocks.ListBlock(LinkBlock(required=True), **options)
