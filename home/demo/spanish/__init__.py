"""The Spanish of the demo content: for each English text its counterpart, in gettext’s format.

A file for each page (or kind of page); `translating` puts them in as a translator would.
"""

from functools import lru_cache
from pathlib import Path

import polib


@lru_cache(maxsize=20)
def words(name: str) -> dict[str, str]:
    """The Spanish of every text of that file, by the English one."""
    found = polib.pofile(str(Path(__file__).parent / f"{name}.po"))
    return {entry.msgid: entry.msgstr for entry in found}
