"""How long what a signer tells us is kept, and how that is said."""

from datetime import date, datetime, timedelta

from django.conf import settings
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

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
        return ngettext("%(number)s month", "%(number)s months", months) % {"number": months}
    return ngettext("%(number)s day", "%(number)s days", span.days) % {"number": span.days}


def last_day(closes: datetime | None) -> date | None:
    """Until when names are kept at the latest, delivered or not."""
    return (closes + UNDELIVERED).date() if closes else None


def promise(closes: datetime | None) -> str:
    """What becomes of what a signer tells, for the passport. `closes` is in the action's zone."""
    last = last_day(closes)
    said = {
        "valid": in_words(VALID),
        "after": in_words(kept_after_delivery()),
        "last": date_format(last, "DATE_FORMAT") if last else "",
    }
    if last is None:
        return (
            _(
                "Your name, email address, ZIP code and comment, encrypted. Not confirmed within "
                "%(valid)s: deleted. %(after)s after delivery, at the latest a year after it "
                "closes, names become counts by place."
            )
            % said
        )
    return (
        _(
            "Your name, email address, ZIP code and comment, encrypted. Not confirmed within "
            "%(valid)s: deleted. %(after)s after delivery, at the latest on %(last)s, names "
            "become counts by place."
        )
        % said
    )


def too_old() -> datetime:
    """What waits for its confirmation since before then waits no longer."""
    return timezone.now() - VALID
