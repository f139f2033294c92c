"""“What we deleted” as Markdown."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext

from dpa.markdown.bands import heading
from dpa.markdown.documents import Document, finds
from dpa.markdown.text import facts, plain, table
from dpa.markdown.writer import Writer
from dpa.supporters.deleted import SHORT, by_month, in_all


@finds("(what-we-deleted)")
def what_we_deleted(writer: Writer, path: str) -> Document:
    """The numbers of the page."""
    return Document(gettext("What we deleted"), reverse("what_we_deleted"), _numbers())


def _numbers() -> Iterator[str]:
    yield gettext(
        "Data that is gone cannot leak. It goes by itself when its time is up, or when its owner "
        "asks. These are the numbers; nothing else is left of it."
    )
    yield heading(gettext("In all"))
    yield facts(in_all())
    yield heading(gettext("By month"))
    heads = [gettext("Month"), *(plain(label) for label in SHORT.values())]
    months = [[date_format(month, "YEAR_MONTH_FORMAT"), *numbers] for month, numbers in by_month()]
    yield table(heads, months) if months else gettext("Nothing has been due yet.")
