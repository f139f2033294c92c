"""How mail leaves: by a sending service, by SMTP, or into files."""

from typing import Any

from django.core.exceptions import ImproperlyConfigured

from dpa.mail.services import SECONDS, service_settings


def mail_settings(env: Any) -> dict[str, Any]:
    """Django's settings for the way that the environment names; files if it names none."""
    # Seconds that a mail server may take for each answer.
    patience = {"EMAIL_TIMEOUT": SECONDS}
    service, smtp = env("ANYMAIL_SERVICE"), env("EMAIL_URL")
    if service and smtp:
        raise ImproperlyConfigured(
            "ANYMAIL_SERVICE and EMAIL_URL are both set; mail can leave in one way only."
        )
    if service:
        secrets = env("ANYMAIL_WEBHOOK_SECRET")
        return patience | service_settings(service, env("ANYMAIL_SETTINGS"), secrets)
    if smtp:
        return {**env.email_url_config(smtp), **patience}
    # To files, not to the log: no address is to stand there.
    return patience | {"EMAIL_BACKEND": "dpa.mail.files.EmlFiles"}
