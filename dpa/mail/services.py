"""Services that send mail for us, through django-anymail: which, and what each of them needs.

Missing on purpose: Amazon SES (its client is large; it takes mail by SMTP as well), MailerSend
(custom headers cost extra), Scaleway (tells nothing of bounces).
"""

import json
import re
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ImproperlyConfigured

SECONDS = 10
# A name, a colon, and a password that can't be guessed; both stand in an address.
SECRET = re.compile(r"[A-Za-z0-9._~-]+:[A-Za-z0-9._~-]{20,}")


@dataclass(frozen=True)
class Service:
    """A sending service: the settings without which it doesn't work, as anymail names them."""

    needs: tuple[str, ...]
    # Whether it can be told with each mail to count no openings and rewrite no links.
    can_stop_tracking: bool = True


SERVICES = {
    "brevo": Service(("BREVO_API_KEY",), can_stop_tracking=False),
    "mailgun": Service(("MAILGUN_API_KEY", "MAILGUN_WEBHOOK_SIGNING_KEY")),
    "mailjet": Service(("MAILJET_API_KEY", "MAILJET_SECRET_KEY")),
    "mailtrap": Service(("MAILTRAP_API_TOKEN",), can_stop_tracking=False),
    "mandrill": Service(("MANDRILL_API_KEY", "MANDRILL_WEBHOOK_KEY")),
    "postmark": Service(("POSTMARK_SERVER_TOKEN",)),
    "resend": Service(("RESEND_API_KEY",), can_stop_tracking=False),
    "sendgrid": Service(("SENDGRID_API_KEY",)),
    "sparkpost": Service(("SPARKPOST_API_KEY",)),
}


def service_settings(name: str, given: str, secrets: list[str]) -> dict[str, Any]:
    """Django's settings for that service: `given` is JSON of anymail's settings.

    Raises ImproperlyConfigured, saying what is missing and never what was given.
    """
    if name not in SERVICES:
        raise ImproperlyConfigured(
            f"ANYMAIL_SERVICE must be one of {', '.join(SERVICES)}. Every other service takes "
            "mail by SMTP: name it in EMAIL_URL instead."
        )
    service, values = SERVICES[name], _parsed(given)
    missing = [need for need in service.needs if not values.get(need)]
    if missing:
        raise ImproperlyConfigured(
            f"ANYMAIL_SETTINGS lacks {' and '.join(missing)}, which {name} needs."
        )
    if not secrets or not all(SECRET.fullmatch(secret) for secret in secrets):
        raise ImproperlyConfigured(
            "ANYMAIL_WEBHOOK_SECRET must be name:password, the password 20 characters or longer, "
            "both of letters, digits and . _ ~ - only. Without it anyone could report bounces."
        )
    quiet = {"track_opens": False, "track_clicks": False} if service.can_stop_tracking else {}
    return {
        "EMAIL_BACKEND": f"anymail.backends.{name}.EmailBackend",
        "ANYMAIL": {
            "REQUESTS_TIMEOUT": SECONDS,
            **values,
            "SEND_DEFAULTS": {**values.get("SEND_DEFAULTS", {}), **quiet},
            "WEBHOOK_SECRET": secrets,
        },
    }


def _parsed(given: str) -> dict[str, Any]:
    try:
        values = json.loads(given or "{}")
    except ValueError:
        values = None
    if not isinstance(values, dict):
        raise ImproperlyConfigured(
            'ANYMAIL_SETTINGS must be JSON on one line: {"POSTMARK_SERVER_TOKEN": "…"}.'
        )
    return values
