"""Which files are read, and that a hostile one is refused in words."""

from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dpa.stats.imports.columns import COLUMNS, template
from dpa.stats.imports.files import check, read
from dpa.stats.imports.planning import understood
from dpa.stats.imports.tables import MOST_ROWS, Table, Unreadable
from tests.imported import FACT, refused, separated

HEADER = list(FACT)
GOOD = list(FACT.values())


def table(content: bytes) -> Table:
    return read("figures.csv", content)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("by", [",", ";", "\t"])
def test_csv_is_read_whatever_separates_its_cells(by: str, encoding: str) -> None:
    found = table(
        separated({**FACT, "note": "naïve, “quoted”; two\nlines"}, by=by, encoding=encoding)
    )
    assert found.header == [*HEADER, "note"]
    assert found.rows == [(2, [*GOOD, "naïve, “quoted”; two\nlines"])]
    assert found.semicolons == (by == ";")


def test_rows_keep_their_numbers_across_line_breaks_and_empty_lines() -> None:
    found = table(b'statistic,value,source,period\n\n"a\nb",1,s,2023\nc,2,s,2023\n')
    assert [number for number, _ in found.rows] == [3, 5]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"\n\n,,\n", "is empty"),
        (separated(FACT).splitlines()[0], "no rows below it"),
        (separated({**FACT, "note": "ü"}, encoding="cp1252"), "Line 2 is not written in UTF-8"),
        (separated(FACT, encoding="utf-16"), "UTF-16"),
        (separated(FACT, encoding="utf-16-le"), "NUL bytes"),
        (separated(FACT) + b"\x00", "NUL bytes"),
        (separated(FACT) + b'"never closed', "Line 3 can't be read"),
        (separated({**FACT, "note": "x" * 10_000_000}), "Line 2 can't be read"),
        (separated({**FACT, "note": "x" * 40_000}), "more than 32,767 characters"),
        (separated({**FACT, "valeu": "1"}), "no column “valeu”. Did you mean value?"),
        (separated({**FACT, "Hue": "1"}), "Known are: statistic, period"),
        (separated({**FACT, "Period ": "1"}), "same column twice: period"),
        (separated({"statistic": "a", "value": "1"}), "Missing: source, period (or both"),
        (b"x" * 16_384 + b"\n1\n", "no column “xxx"),
        (b"," * 16_384 + b"a\n1\n", "no column “a”"),
        (b"statistic,value,source,period\n" + b"a\n" * (MOST_ROWS + 1), "more than 50,000 rows"),
        (b"\n" * 9_000_000, "more than 1,048,576 lines"),
        (b"\x00\x01\x02\xff", "NUL bytes"),
        (b"PK\x03\x04", "a workbook or an archive"),
        (b"\xd0\xcf\x11\xe0", "old .xls"),
    ],
    ids=range(22),
)  # fmt: skip
def test_a_csv_that_cannot_be_used_is_refused_in_words(content: bytes, said: str) -> None:
    assert said in refused(content, "figures.csv")


@pytest.mark.parametrize(
    ("name", "size", "said"),
    [
        ("figures.xlsm", 1, "macros"), ("figures.xls", 1, "old kind of Excel"),
        ("figures.pdf", 1, "ends in .csv or .xlsx"), ("csv", 1, "ends in .csv or .xlsx"),
        ("figures.csv", 0, "is empty"), ("figures.csv", 11 * 1024**2, "11.0 MB; 10 MB is the most"),
    ],
)  # fmt: skip
def test_some_files_are_not_even_opened(name: str, size: int, said: str) -> None:
    with pytest.raises(Unreadable, match=said):
        check(name, size)


def test_the_template_can_be_read_and_names_every_column() -> None:
    entries = understood(table(template().encode()))
    assert [entry.troubles for entry in entries] == [[], []]
    assert table(template().encode()).header == list(COLUMNS)


@given(st.binary(max_size=400), st.sampled_from(["a.csv", "a.xlsx"]))
@example(b"statistic,value,source,period\n\xff", "a.csv")
def test_any_bytes_are_read_or_refused(content: bytes, name: str) -> None:
    with suppress(Unreadable):
        understood(read(name, content))
