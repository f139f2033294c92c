"""How the blocks that every section shares are written: words, pictures, files."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext

from dpa.linked_data.addresses import whole
from dpa.markdown.converting import rich
from dpa.markdown.text import bullets, paragraphs, plain, quoted, table
from dpa.markdown.writer import Writer, writes


@writes("text")
def text(child: Any, writer: Writer) -> Iterator[str]:
    """Running text."""
    yield rich(child.value.source)


@writes("quote")
def quote(child: Any, writer: Writer) -> Iterator[str]:
    """Somebody's words, and who said them."""
    value = child.value
    who = ", ".join(plain(value[name]) for name in ("who", "where") if value[name])
    source = f" ([{gettext('read it in full')}]({value['source']}))" if value["source"] else ""
    yield quoted([*paragraphs(value["words"]), f"— {who}{source}" if who else ""])


@writes("fold")
def fold(child: Any, writer: Writer) -> Iterator[str]:
    """Questions and answers, all open."""
    for item in child.value["items"]:
        yield f"### {plain(item['question'])}"
        yield rich(item["answer"].source)


@writes("table")
def rows(child: Any, writer: Writer) -> Iterator[str]:
    """A table with its caption above and its note below."""
    value = child.value["table"]
    if not value.row_data:
        return
    yield f"**{plain(child.value['caption'])}**"
    heads = [plain(column["heading"]) for column in value.columns]
    yield table(heads, ([_cell(cell) for cell in row] for row in value.rows))
    yield plain(child.value["note"])


def _cell(cell: Any) -> str:
    source = getattr(cell.value, "source", None)
    words = rich(source) if source is not None else plain(cell.value)
    return words.replace("\n", " ")


@writes("photo")
def photo(child: Any, writer: Writer) -> Iterator[str]:
    """What a picture shows, in words; the picture itself stays on the page."""
    yield described(child.value)


@writes("photo_pair")
def photo_pair(child: Any, writer: Writer) -> Iterator[str]:
    """Likewise, twice."""
    yield from map(described, child.value["photos"])


def described(value: Any) -> str:
    """A picture in words; “” where it is decoration, gone, or without consent."""
    image = value["image"]
    if not image or not image.may_be_shown:
        return ""
    alt = "" if image.decorative else plain(image.contextual_alt_text or image.default_alt_text)
    parts = [alt, plain(value["caption"]), plain(image.credited)]
    words = " ".join(f"{part.rstrip('.')}." for part in parts if part)
    return f"*{gettext('Picture')}: {words}*" if words else ""


@writes("downloads")
def downloads(child: Any, writer: Writer) -> Iterator[str]:
    """Files with their kind."""
    files = writer.context(child)["documents"]
    if files and child.value["heading"]:
        yield f"## {plain(child.value['heading'])}"
    yield bullets(
        f"[{plain(file.title)}]({whole(file.url)}) ({file.file_extension.upper()})"
        for file in files
    )
