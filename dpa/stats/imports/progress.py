"""How far an import has come: told beside the transaction that does the work.

What a transaction writes is seen by nobody before it ends, so this has a connection of its own.
"""

import time
from types import TracebackType
from typing import Any

from django.db import connection

from dpa.stats.models import FigureImport

EVERY = 1.0


class Told:
    """`with Told(pk) as progress:` writes down the rows that are done, once a second at most."""

    def __init__(self, pk: int) -> None:
        self.pk, self.next, self.own = pk, time.monotonic() + EVERY, None

    own: Any

    def __enter__(self) -> "Told":
        return self

    def __call__(self, done: int, rows: int) -> None:
        if time.monotonic() < self.next:
            return
        self.next = time.monotonic() + EVERY
        if self.own is None:
            self.own = connection.copy()
        table = FigureImport._meta.db_table
        with self.own.cursor() as cursor:
            cursor.execute(
                f"UPDATE {table} SET rows_done = %s, rows = %s WHERE id = %s",  # noqa: S608 - our table's name
                [done, rows, self.pk],
            )

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.own is not None:
            self.own.close()
