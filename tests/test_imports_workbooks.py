"""Workbooks: what is read in them, and that a hostile one is refused in words."""

import struct
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import cache
from io import BytesIO
from itertools import pairwise
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpa.stats.imports.files import read
from dpa.stats.imports.planning import understood
from dpa.stats.imports.tables import Unreadable
from tests.imported import FACT, refused, rewritten, saved, workbook

HEADER = list(FACT)
GOOD = list(FACT.values())
SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    "<sheetData>{}</sheetData></worksheet>"
)
ENTITIES = (f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in pairwise("abcdefghi"))
LAUGHS = f'<!DOCTYPE x [<!ENTITY a "ha">{"".join(ENTITIES)}]>'


@cache
def book() -> bytes:
    return saved(workbook(HEADER, GOOD))


def test_a_workbook_is_read_as_it_looks() -> None:
    made = workbook(
        ["statistic", "period_start", "period", "value", "low", "new_method"],
        ["counted", date(2023, 1, 31), 2023, 0.1 + 0.2, 0.66, True],
        [], [None, None, "x"],
    )  # fmt: skip
    made.active["E2"].number_format = "0%"
    found = read("Figures.XLSX", saved(made))
    assert found.rows[0] == (2, ["counted", "2023-01-31", "2023", "0.3", "66%", "yes"])
    assert found.rows[1][0] == 4


def archive(**parts: bytes) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as made:
        for name, part in parts.items():
            made.writestr(name, part)
    return file.getvalue()


def lying() -> bytes:
    """A part that says it is small and is not."""
    content = bytearray(rewritten(book(), sheet1=b" " * 50_000_000))
    return bytes(content).replace(struct.pack("<I", 50_000_000), struct.pack("<I", 9))


def locked() -> bytes:
    content = bytearray(book())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    return bytes(content)


def formulas() -> bytes:
    made = workbook(HEADER, GOOD)
    made.active["C2"], made.active["C3"] = "=1+1", '=HYPERLINK("http://a.example")'
    return saved(made)


def sheet(rows: str, before: str = "") -> Callable[[], bytes]:
    return lambda: rewritten(book(), sheet1=before + SHEET.format(rows))


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: b"no zip", "no Excel workbook"),
        (lambda: b"PK\x03\x04" + b"broken" * 99, "damaged"),
        (lambda: book()[:900], "damaged"),
        (lambda: archive(a=b"b"), "no Excel workbook"),
        (lambda: rewritten(book(), bomb=b"\0" * 200_000_000), "far larger"),
        (lambda: rewritten(book(), sheet1=b" " * 50_000_000), "far larger"),
        (lying, "damaged"),
        (lambda: archive(**{"[Content_Types].xml": b"", **{str(n): b"" for n in range(2000)}}),
         "damaged"),
        (lambda: rewritten(book(), **{"vbaProject.bin": b"x"}), "macros"),
        (locked, "password"),
        (formulas, "formulas (C2, C3)"),
        (sheet("<row/>" * 1_100_000), "far larger"),
        (sheet("<row><c/>" + "<c></c>" * 120_000 + "</row>"), "more cells"),
        (sheet("<c>" * 100), "damaged"),
        (sheet(f'<row><c t="inlineStr"><is><t>{"xy" * 20_000}</t></is></c></row>'), "32,767"),
        (sheet('<row><c r="XFD1"><v>1</v></c></row>'), "XFD1 is filled, far to the right"),
        (sheet("<row>" + "<c/>" * 16_383 + "<c><v>1</v></c></row>"), "A cell is filled, far"),
        (sheet('<row r="2000000000"><c r="A2000000000"><v>1</v></c></row>'), "damaged"),
        (sheet('<row><c t="s"><v>999999</v></c></row>'), "damaged"),
        (sheet('<row><c t="n"><v>' + "9" * 9000 + "</v></c></row>"), "damaged"),
        (sheet("<row><c><v>&i;</v></c></row>", LAUGHS), "declares entities"),
        (sheet("", '<!DOCTYPE x SYSTEM "file:///etc/passwd">'), "declares entities"),
        (lambda: rewritten(book(), workbook=b"<x"), "damaged"),
        (lambda: saved(workbook()), "workbook is empty"),
        (lambda: saved(workbook(HEADER)), "no rows below it"),
        (lambda: saved(workbook(HEADER, GOOD, More=[["a note"]])), "“Sheet”, “More”"),
    ],
    ids=range(26),
)  # fmt: skip
def test_a_hostile_workbook_is_refused_in_words(make: Callable[[], bytes], said: str) -> None:
    assert said in refused(make())


def test_links_to_other_files_are_not_followed() -> None:
    linked = rewritten(book(), **{"externalLinks/externalLink1.xml": b"<externalLink/>"})
    assert read("figures.xlsx", linked).rows == [(2, GOOD)]


def test_no_number_of_a_workbook_becomes_infinite() -> None:
    rows = "".join(
        f'<row><c t="inlineStr"><is><t>{name}</t></is></c><c><v>{value}</v></c></row>'
        for name, value in (("value", "1"), ("x", "1e400"), ("y", "-1e308"))
    )
    found = read("figures.xlsx", sheet(rows)())
    assert [cells[1] for _, cells in found.rows] == ["inf", "-1e+308"]


def test_entities_are_refused_by_the_reader_as_well() -> None:
    """Should the first look ever miss one."""
    assert openpyxl.DEFUSEDXML
    from openpyxl.xml.functions import fromstring

    with pytest.raises(ValueError, match="Entit"):
        fromstring(LAUGHS + "<x>&i;</x>")


@given(st.data())
def test_a_workbook_with_any_byte_changed_is_read_or_refused(data: Any) -> None:
    content = bytearray(book())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(4, len(content) - 1))] = data.draw(st.integers(0, 255))
    with suppress(Unreadable):
        understood(read("a.xlsx", bytes(content)))
