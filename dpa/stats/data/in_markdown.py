"""The page about the open data as Markdown: where it is, its fields, its licence."""

from collections.abc import Iterable, Iterator

from django.urls import reverse
from django.utils.translation import gettext

from dpa.linked_data.addresses import whole
from dpa.markdown.bands import heading
from dpa.markdown.documents import Document, finds
from dpa.markdown.text import bullets, plain, table
from dpa.markdown.writer import Writer
from dpa.stats.data.about import asked_here, tables
from dpa.stats.data.fields import Field
from dpa.stats.data.terms import licence


@finds("stats/(data)")
def open_data(writer: Writer, path: str) -> Document:
    """Addresses for programs, what each field means, and under which licence it is."""
    return Document(gettext("Open data"), reverse("open_data"), _open_data())


def _open_data() -> Iterator[str]:
    yield gettext(
        "Every figure on this site, with its source and its history. No key, no form, no limit."
    )
    lang = asked_here()
    yield files(
        {
            gettext("All figures (CSV)"): f"{reverse('every_csv')}{lang}",
            gettext("All figures (JSON)"): f"{reverse('every_json')}{lang}",
            gettext("OpenAPI 3.1 document"): reverse("openapi"),
            gettext("Frictionless Data Package"): reverse("datapackage"),
        }
    )
    yield from terms()
    for name, fields in tables().items():
        yield heading(name)
        yield meanings((field.name, _meaning(field)) for field in fields)


def _meaning(field: Field) -> str:
    if field.choices is None:
        return str(field.meaning)
    values = ", ".join(f"{value} ({label})" for value, label in field.choices.choices)
    return f"{field.meaning} {gettext('One of:')} {values}."


def files(addresses: dict[str, str]) -> str:
    """What can be downloaded, by its name."""
    return bullets(f"[{plain(name)}]({whole(path)})" for name, path in addresses.items())


def terms() -> Iterator[str]:
    """Under which licence the data is."""
    given = licence()
    yield heading(gettext("Licence"))
    yield f"[{plain(given['title'])}]({given['url']}). {plain(given['note'])}"


def meanings(fields: Iterable[tuple[str, object]]) -> str:
    """Names of fields and what each holds, as a table."""
    rows = ([f"`{name}`", plain(meaning)] for name, meaning in fields)
    return table([gettext("Field"), gettext("Meaning")], rows)
