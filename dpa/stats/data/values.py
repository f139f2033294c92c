"""Numbers, moments and addresses in the one form in which they are published."""

from datetime import datetime
from decimal import Decimal

from django.conf import settings


def exact(value: Decimal | None) -> str | None:
    """All digits of a number and none that say nothing: “87.8”, “-3”, “0”."""
    if value is None:
        return None
    return f"{value.normalize():f}" if value else "0"


def moment(value: datetime | None) -> str | None:
    """A moment of the database, which gives them in UTC, to the second."""
    return f"{value.isoformat()[:19]}Z" if value else None


def address(path: str) -> str:
    """A path of this site with scheme and host."""
    return f"{settings.SITE_URL}{path}"
