"""Which sources a file describes, and whether its rows agree about them."""

from collections.abc import Iterable, Iterator

from dpa.stats.imports.entries import Entry
from dpa.stats.imports.new_sources import MOST_NEW, NewSource, trouble_with
from dpa.stats.imports.records import Records
from dpa.stats.imports.tables import shown


class Described:
    """The new sources of a file, each by the first row that describes it."""

    def __init__(self, entries: Iterable[Entry], records: Records, *, allowed: bool) -> None:
        self.records, self.allowed = records, allowed
        self.new: dict[str, NewSource] = {}
        for entry in entries:
            if entry.new_source and entry.source not in records.sources:
                self.new.setdefault(entry.source, entry.new_source)
        checked = list(self.new.items())[:MOST_NEW]
        self.faults = {slug: trouble_with(source) for slug, source in checked}

    def troubles(self, entry: Entry) -> Iterator[str]:
        """What is wrong with a row's source."""
        known, said = self.records.sources.get(entry.source), entry.new_source
        if known is not None:
            if said and said.title != known.title:
                yield f"The source “{entry.source}” is on record as “{known.title}”."
        elif entry.source in self.new:
            yield from self._troubles_of_new(entry, said)
        elif entry.source and said is None:
            yield (
                f"No source is called {shown(entry.source)}. Add it first, or describe it in "
                "source_publisher and source_title."
            )

    def _troubles_of_new(self, entry: Entry, said: NewSource | None) -> Iterator[str]:
        if said and said != self.new[entry.source]:
            yield f"Another row describes the source “{entry.source}” otherwise."
        if not self.allowed:
            yield "You may not add sources."
        if len(self.new) > MOST_NEW:
            yield f"The file describes {len(self.new):,} new sources; {MOST_NEW} are the most."
        if fault := self.faults.get(entry.source):
            yield f"The source {shown(entry.source)} can’t be made: {fault}"
