"""Says what kind of file an upload really is, and reads it. Nothing of it is ever run."""

from dpa.stats.imports.separated import read_csv
from dpa.stats.imports.tables import MOST_BYTES, Table, Unreadable
from dpa.stats.imports.workbooks import read_workbook

ZIP = b"PK\x03\x04"
# What Excel wrote before 2007, and what it wraps a workbook with a password in.
COMPOUND = b"\xd0\xcf\x11\xe0"


def check(name: str, size: int) -> None:
    """Raises Unreadable for what need not even be opened: wrong kind, empty, too large."""
    ending = name.lower().rpartition(".")[2] if "." in name else ""
    if ending in {"xlsm", "xltm", "xlsb", "xlam"}:
        raise Unreadable("Workbooks with macros are not read. Save it as .xlsx without them.")
    if ending == "xls":
        raise Unreadable("This is the old kind of Excel file. Save it as .xlsx or as CSV UTF-8.")
    if ending not in {"csv", "xlsx"}:
        raise Unreadable("Choose a file whose name ends in .csv or .xlsx.")
    if size == 0:
        raise Unreadable("The file is empty. Download the template to see what belongs in it.")
    if size > MOST_BYTES:
        raise Unreadable(
            f"The file has {size / 1024**2:.1f} MB; {MOST_BYTES // 1024**2} MB is the most. "
            "Split it into several files."
        )


def read(name: str, content: bytes) -> Table:
    """The table in a CSV or XLSX file. Raises Unreadable, saying why and what to do."""
    check(name, len(content))
    if content.startswith(COMPOUND):
        raise Unreadable(
            "It is protected with a password, or an old .xls under another name. "
            "Save it as .xlsx without a password, or as CSV UTF-8."
        )
    if name.lower().endswith(".xlsx"):
        if not content.startswith(ZIP):
            raise Unreadable("Its name ends in .xlsx, but it is no Excel workbook.")
        return read_workbook(content)
    if content.startswith(ZIP):
        raise Unreadable("Its name ends in .csv, but it is a workbook or an archive: rename it.")
    return read_csv(content)
