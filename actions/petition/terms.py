"""How long what a signer tells us is kept, and how that is said."""

from datetime import date, datetime, timedelta

from django.conf import settings
from django.utils import timezone

# A mailed link confirms for so long; after that the signature is deleted.
VALID = timedelta(days=7)
# Nobody delivered it: so long after it closed, names are given up all the same.
UNDELIVERED = timedelta(days=365)


def kept_after_delivery() -> timedelta:
    """How long names are kept once they were delivered."""
    return timedelta(days=settings.SIGNATURES_KEPT_DAYS)


def in_words(span: timedelta) -> str:
    """“6 months” or “100 days”."""
    months = round(span.days * 12 / 365.25)
    if months > 1 and abs(span.days - months * 365.25 / 12) <= 1:
        return f"{months} months"
    return f"{span.days} day{'' if span.days == 1 else 's'}"


def last_day(closes: datetime | None) -> date | None:
    """Until when names are kept at the latest, delivered or not."""
    return (closes + UNDELIVERED).date() if closes else None


def promise(closes: datetime | None) -> str:
    """What becomes of what a signer tells, for the passport. `closes` is in the action's zone."""
    last = last_day(closes)
    end = f"on {last:%B %-d, %Y}" if last else "a year after it closes"
    return (
        "Your name, email address, ZIP code and comment, encrypted. Not confirmed within "
        f"{VALID.days} days: deleted. {in_words(kept_after_delivery())} after delivery, at the "
        f"latest {end}, names become counts by place."
    )


def too_old() -> datetime:
    """What waits for its confirmation since before then waits no longer."""
    return timezone.now() - VALID
