"""Files of figures as people bring them in, good ones and hostile ones."""

import csv
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

from dpa.stats.imports import steps
from dpa.stats.imports.files import read
from dpa.stats.imports.planning import understood
from dpa.stats.imports.tables import Unreadable
from dpa.stats.models import FigureImport
from tests import factories
from tests.staff import person

FACT = {"statistic": "counted", "period": "2023", "value": "1234", "source": "bureau"}


def separated(*rows: dict[str, str], by: str = ",", encoding: str = "utf-8") -> bytes:
    """Rows as CSV, under the names of all their columns."""
    file = StringIO()
    names = list(dict.fromkeys(name for row in rows for name in row))
    writer = csv.DictWriter(file, names, delimiter=by)
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode(encoding)


def workbook(*rows: list[Any], **more: list[list[Any]]) -> Any:
    """Rows as a workbook; more sheets by their names."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for name, others in more.items():
        sheet = book.create_sheet(name)
        for row in others:
            sheet.append(row)
    return book


def saved(book: Any) -> bytes:
    """The workbook's bytes."""
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def rewritten(content: bytes, **parts: Any) -> bytes:
    """A workbook with some of its parts put in the place of others, by file name (“sheet1.xml”)."""
    out = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = parts.pop(name.rpartition("/")[2].partition(".")[0], None)
            new.writestr(name, old.read(name) if part is None else part)
        for name, part in parts.items():
            new.writestr(f"xl/{name}", part)
    return out.getvalue()


def evidence() -> tuple[Any, Any]:
    """The statistic and the source that `FACT` names."""
    bureau = factories.source(slug="bureau", live=True)
    return factories.statistic(slug="counted", title="Things", figure=""), bureau


def brought_in(content: bytes, name: str = "figures.csv", user: Any = None) -> FigureImport:
    """A file that was uploaded and read."""
    upload = FigureImport.objects.create(name=name, content=content, uploaded_by=user)
    steps.read_in(upload.pk, quiet)
    upload.refresh_from_db()
    return upload


def quiet(done: int, rows: int) -> None:
    """Progress that nobody watches."""


def outcomes(upload: FigureImport) -> list[str]:
    return [line["outcome"] for line in upload.plan]


def why(upload: FigureImport) -> str:
    """Everything that is said against the file and its rows."""
    return " ".join([upload.trouble, *(line["why"] for line in upload.plan)])


def refused(content: bytes, name: str = "figures.xlsx") -> str:
    """Why it can't be used."""
    with pytest.raises(Unreadable) as error:
        understood(read(name, content))
    return str(error.value)


def written(*rows: dict[str, str], by: str = "Evidence editors") -> FigureImport:
    """The import of rows that each differ from `FACT` in what they name, written."""
    return confirmed(brought_in(separated(*({**FACT, **row} for row in rows)), user=person(by)), by)


def confirmed(upload: FigureImport, by: str = "Evidence editors") -> FigureImport:
    assert steps.confirm(upload.pk)
    steps.write_down(upload.pk, person(by), quiet)
    upload.refresh_from_db()
    return upload
