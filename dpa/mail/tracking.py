"""What a sending service tells of a mail after it took it, in anymail's one wording for all."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from django.utils import timezone

from dpa.mail import bounces
from dpa.mail.models import Kind, OutgoingMail

# Longer is no address (RFC 5321, 4.5.3.1) and no id.
LONGEST = 320
# Anymail calls these bounces, too. Each service's own word for “not this time”, wherever in its
# report it stands; a full mailbox or a busy server is no reason to give somebody up.
SOFT: dict[str, set[tuple[str, object]]] = {
    "Brevo": {("event", "soft_bounce")},
    "Mailjet": {("hard_bounce", False)},
    "Mandrill": {("event", "soft_bounce")},
    "Postmark": {("Type", "SoftBounce")},
    "Resend": {("type", "Transient"), ("type", "Undetermined")},
    "SendGrid": {("type", "blocked")},
    "SparkPost": {
        ("bounce_class", number) for number in ("20", "21", "22", "23", "24", "40", "70")
    },
}
# Why a service refuses: any other reason speaks of us or of the mail.
BLAMES_THE_ADDRESS = (None, "bounced", "invalid")
REFUSALS = {
    "bounced": Kind.REJECTED,
    "invalid": Kind.REJECTED,
    "spam": Kind.COMPLAINED,
    "unsubscribed": Kind.LEFT,
}


class NotWrittenDownError(Exception):
    """A report that was understood could not be written down: it must come again."""


def heard(sender: Any, event: Any, esp_name: str, **kwargs: Any) -> None:
    """Receives anymail's `tracking` signal. Raises NotWrittenDownError."""
    kind, email = kind_of(event, esp_name), event.recipient
    if kind is None or not _is_plain(email):
        return
    at = event.timestamp
    if isinstance(at, datetime) and timezone.is_naive(at):
        at = at.replace(tzinfo=UTC)
    try:
        bounces.note(email, kind, at)
        if _is_plain(event.message_id):
            OutgoingMail.objects.filter(service_id=event.message_id, came_back="").update(
                came_back=kind, came_back_at=timezone.now()
            )
    except Exception as error:
        raise NotWrittenDownError from error


def kind_of(event: Any, esp_name: str) -> Kind | None:
    """What a report says of the address; None if nothing that lasts."""
    what, why = event.event_type, event.reject_reason
    if what == "complained":
        return Kind.COMPLAINED
    if what == "unsubscribed":
        return Kind.LEFT
    if what == "bounced" and why in BLAMES_THE_ADDRESS and not _is_soft(event, esp_name):
        return Kind.BOUNCED
    return REFUSALS.get(why) if what == "rejected" else None


def _is_soft(event: Any, esp_name: str) -> bool:
    words = SOFT.get(esp_name, set())
    return any(pair in words for pair in _pairs(event.esp_event))


def _pairs(report: Any) -> Iterator[tuple[str, Any]]:
    """Every name and plain value in a report, however deep."""
    if isinstance(report, list):
        for part in report:
            yield from _pairs(part)
    elif isinstance(report, dict):
        for name, value in report.items():
            if isinstance(value, dict | list):
                yield from _pairs(value)
            else:
                yield name, value


def _is_plain(text: Any) -> bool:
    """Whether it can be an address or an id at all; a database takes no NUL."""
    return isinstance(text, str) and 0 < len(text) <= LONGEST and "\0" not in text
