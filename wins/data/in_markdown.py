"""The page about the data of wins as Markdown: where it is, its fields, its licence."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext

from dpa.markdown.bands import heading
from dpa.markdown.documents import Document, finds
from dpa.markdown.text import plain, table
from dpa.markdown.writer import Writer
from dpa.stats.data.in_markdown import files, meanings, terms
from wins.data.about import VALUES
from wins.data.dictionary import FIELDS


@finds("wins/(data)")
def data(writer: Writer, path: str) -> Document:
    """Addresses for programs, what each field means, and under which licence it is."""
    return Document(gettext("Wins as open data"), reverse("wins_data"), _data())


def _data() -> Iterator[str]:
    yield gettext(
        "Every win, every setback and what came later, with sources. No key, no form, no limit."
    )
    csv, json = gettext("All of it (CSV)"), gettext("All of it (JSON)")
    yield files({csv: reverse("wins_csv"), json: reverse("wins_json")})
    yield from terms()
    yield heading(gettext("The fields"))
    yield meanings((field.name, f"{field.meaning} ({field.holds})") for field in FIELDS)
    for name, choices in VALUES.items():
        yield heading(gettext("Values of %(name)s") % {"name": name})
        rows = ([f"`{value}`", plain(words)] for value, words in choices)
        yield table([gettext("Value"), gettext("In words")], rows)
