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

from dpa.freshness.memory import remember_each
from dpa.translations.now import language_now
from dpa.translations.paths import here
from dpa.translations.twins import in_words_of, twins


class LinkValue(blocks.StructValue):
    """A label and one target. `href` is empty when the target is gone or not published."""

    @property
    def href(self) -> str:
        """The address, or nothing: a template shows no link then."""
        read_pages([self])
        page, document = self.get("page"), self.get("document")
        if page is not None:
            return in_words_of(page).url or "" if page.live else ""
        if document is not None:
            return str(document.url)
        return str(self.get("url") or here(self.get("path") or "").href)

    @property
    def foreign(self) -> str:
        """The code of the language in which it leads on, where that is not the reader's."""
        href = self.href
        if self.get("document") or (not self.get("page") and urlsplit(href).hostname):
            return ""
        return here(href).foreign

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
        title = in_words_of(page).title if page and not self.get("text") else ""
        return str(self.get("text") or title or self.leaves_site)


class PageReferringBlock(blocks.StructBlock):
    """A block whose child `page` is read with those of others, by `read_pages`."""

    def bulk_to_python(self, values: Any) -> Any:
        """Leaves the pages unread: of each only the key is known."""
        values = list(values)
        structs = super().bulk_to_python([{**value, "page": None} for value in values])
        for struct, value in zip(structs, values, strict=True):
            key = value.get("page")
            struct["page"] = Page.from_db(None, ["id"], [key]) if key else None
        return structs

    def get_form_state(self, value: Any) -> Any:
        read_pages([value] if value else [])
        return super().get_form_state(value)


class LinkBlock(PageReferringBlock):
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


def read_pages(structs: Iterable[Any]) -> None:
    """Reads the pages of all these with one query at most; a page that is gone becomes None."""
    unread = [s for s in structs if s.get("page") and s["page"].get_deferred_fields()]
    if not unread:  # as mostly: a menu asks for each of its addresses more than once
        return
    pages = pages_by_key(struct["page"].pk for struct in unread)
    for struct in unread:
        struct["page"] = pages.get(struct["page"].pk)
    # Their versions in the language spoken now are read at once as well.
    twins(pages.values(), language_now())


def pages_by_key(keys: Iterable[int]) -> dict[int, Page]:
    """The pages that exist, whatever their kind, without the fields of their own class."""
    return remember_each("page", keys, Page.objects.select_related("locale").in_bulk)


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
