"""Open data: the CSV brings every text through, and no spreadsheet runs one."""

import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dpa.stats.data.cells import harmless
from dpa.stats.data.dictionary import COLUMNS
from dpa.stats.data.sent_text import in_pieces
from dpa.stats.data.shapes import Shape
from dpa.stats.data.spreadsheet import lines
from dpa.stats.data.values import exact
from tests.data import read_csv, row, table

TEXTS = [
    field.read
    for field in COLUMNS
    if field.shape is Shape.TEXT and isinstance(field.read, str) and field.name != "slug"
]
# All letters, half of them those that make trouble.
NASTY = st.text(
    st.one_of(st.characters(exclude_categories=()), st.sampled_from("=+-@'\"\t\r\n\0, ;＝\ud800"))
)
ROWS = st.lists(st.fixed_dictionaries(dict.fromkeys(TEXTS, NASTY)), max_size=3)


def written(rows: list[dict[str, Any]]) -> str:
    made = (row(pk=number, **values) for number, values in enumerate(rows))
    return b"".join(in_pieces(lines(made))).decode()


def undone(cell: str) -> str:
    """As the documentation says: drop the first apostrophe of a cell that begins with one."""
    return cell[1:] if cell.startswith("'") else cell


def possible(text: str) -> str:
    return re.sub("[\0\ud800-\udfff]", "\ufffd", text)


@given(ROWS)
def test_every_text_comes_back_as_it_was(rows: list[dict[str, str]]) -> None:
    header, *found = read_csv(written(rows))
    assert header == [field.column for field in COLUMNS]
    assert len(found) == len(rows)
    for cells, values in zip(found, rows, strict=True):
        for field, cell in zip(COLUMNS, cells, strict=True):
            if field.read in values:
                assert undone(cell) == possible(values[str(field.read)])


@given(NASTY)
@example("=1+1")
@example("\n =cmd|' /C calc'!A0")
@example("'=1")
@example("＝1")
def test_no_cell_of_text_begins_as_a_formula(text: str) -> None:
    cell = harmless(text)
    assert cell.strip()[:1] not in {*"=+-@＝＋－＠"}
    assert cell[:1] not in {"\t", "\r", "\n"}
    assert undone(cell) == possible(text)


@given(st.decimals(-(10**15), 10**15, places=4))
@example(Decimal("-0.0000"))
@example(Decimal("100000.0000"))
def test_numbers_stay_numbers(value: Decimal) -> None:
    said = exact(value)
    assert said is not None
    assert re.fullmatch(r"-?\d+(\.\d*[1-9])?", said)
    assert Decimal(said) == value
    (line,) = table(written([{"figure__value": value, "figure__low": value}]))
    assert (line["value"], line["low"], line["high"]) == (said, said, "")


@pytest.mark.parametrize("style", ["change", "number"])
def test_a_sign_in_words_is_text(style: str) -> None:
    (line,) = table(written([{"figure__value": Decimal("12.5"), "style": style}]))
    assert line["display"] == {"change": "'+12.5%", "number": "12.5"}[style]
    assert line["value"] == "12.5"


def test_lists_and_yes_and_no() -> None:
    (line,) = table(written([{"figure_inputs": [3, 1], "figure__computed": True}]))
    assert (line["inputs"], line["computed"], line["new_method"]) == ("3 1", "true", "false")
    assert line["published_at"] == "2024-05-06T07:08:09Z"


def test_names_of_fields_are_one_of_a_kind() -> None:
    names = [field.column for field in COLUMNS]
    assert len(set(names)) == len(names)
    assert all(field.meaning.endswith(".") for field in COLUMNS)
