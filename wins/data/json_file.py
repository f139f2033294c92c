"""The set as JSON."""

from collections.abc import Iterator

from django.conf import settings
from django.utils.translation import override

from dpa.stats.data.sent_text import written
from dpa.stats.data.terms import licence
from dpa.stats.data.values import address
from wins.data.record import record
from wins.data.rows import rows
from wins.entry import Entry
from wins.found_words import in_words

# Same first part: fields are only added.
VERSION = "1.0"


def as_json(
    found: list[Entry], asked: dict[str, str], language: str, documentation: str
) -> Iterator[str]:
    """The envelope, then a record for each."""
    with override(language):  # what is sent piece by piece is made when the view is over
        envelope = {
            "version": VERSION,
            "language": language,
            "publisher": {"name": settings.WAGTAIL_SITE_NAME, "url": address("/")},
            "licence": licence(),
            "documentation": address(documentation),
            "filters": asked,
            "total": in_words(e for e in found if e.is_win or e.is_setback),
        }
        records = [written(record(row)) for row in rows(found)]
    yield f'{written(envelope)[:-1]}, "records": ['
    yield ",".join(f"\n{one}" for one in records)
    yield "\n]}\n"
