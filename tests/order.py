"""In which order the files of tests are handed out, so that no worker of a run stands idle.

What wants no database goes to the one worker while the other makes the demo content; what takes
long per test begins early, or it would run at the end while the other worker has nothing left.
"""

from collections import Counter
from pathlib import Path

import pytest

FIRST = "test_every_page.py"
DATABASE = {"django_db_setup", "db", "client", "admin_client"}


def handed_out(items: list[pytest.Item]) -> list[pytest.Item]:
    """The tests file by file: the longest, those without a database, the browser's, by number."""
    numbers = Counter(item.path for item in items)
    wanting = {item.path for item in items if wants_database(item)}

    def rank(item: pytest.Item) -> tuple[int, int, Path]:
        path = item.path
        if path.name == FIRST:
            kind = 0
        elif path not in wanting:
            kind = 1
        else:
            kind = 2 if path.parent.name == "browser" else 3
        return kind, -numbers[path], path

    return sorted(items, key=rank)


def wants_database(item: pytest.Item) -> bool:
    """Whether the test waits for the demo content."""
    if item.get_closest_marker("django_db"):
        return True
    return not DATABASE.isdisjoint(getattr(item, "fixturenames", ()))
