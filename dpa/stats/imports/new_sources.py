"""Publications that a file brings along: described in its own columns, created with its figures."""

from datetime import date
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.log_actions import log

from dpa.dates import DatePrecision
from dpa.stats.imports import values
from dpa.stats.imports.tables import shown
from dpa.stats.models import FormerSlug, Source
from dpa.users.models import User

MOST_NEW = 300


class NewSource(NamedTuple):
    """What the file says of a publication."""

    slug: str
    publisher: str
    title: str
    url: str
    published: str

    def unsaved(self) -> Source:
        """The source, not yet checked against the rules of the model."""
        published_on, precision = published(self.published)
        return Source(
            slug=self.slug,
            publisher=self.publisher,
            title=self.title,
            url=self.url,
            published_on=published_on,
            published_precision=precision,
        )


def described(slug: str, cells: dict[str, str]) -> NewSource | None:
    """What a row says of its source beside its handle. Raises ValueError for half a source."""
    if not slug:
        raise ValueError("It names no source.")
    told = [cells.get(f"source_{name}", "") for name in ("publisher", "title", "url", "published")]
    if not any(told):
        return None
    if not (told[0] and told[1]):
        raise ValueError("A new source needs both source_publisher and source_title.")
    for text in told:
        values.words(text, 500)
    published(told[3])
    return NewSource(slug, *told)


def published(text: str) -> tuple[date | None, str]:
    """When it came out, and how much of that is known."""
    if not text:
        return None, DatePrecision.DAY
    known = {4: DatePrecision.YEAR, 7: DatePrecision.MONTH}
    return values.days(text)[0], known.get(len(text), DatePrecision.DAY)


def trouble_with(new: NewSource) -> str:
    """Why a source can't be made like this; “” where it can."""
    source = new.unsaved()
    if FormerSlug.taken(source, new.slug):
        return f"{shown(new.slug)} was another source’s handle and still leads there."
    try:
        source.full_clean(validate_unique=False)
    except ValidationError as error:
        problems = error.message_dict.items()
        return " ".join(f"{name}: {' '.join(messages)}" for name, messages in problems)
    return ""


def create(new: list[NewSource], user: User | None) -> dict[str, int]:
    """Publishes them; their keys by handle."""
    made = {}
    for described_one in new:
        source = described_one.unsaved()
        source.live = True
        source.first_published_at = source.last_published_at = timezone.now()
        source.save()
        log(source, "wagtail.publish", user=user, content_changed=True)
        made[source.slug] = source.pk
    return made
