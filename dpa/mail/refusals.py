"""What a mail server's or a service's refusal says: try again, give up, or the address is dead."""

import re
import smtplib

from django.conf import settings

from dpa.mail.models import Kind

# A status as RFC 3463 writes it: class, subject, detail.
STATUS = re.compile(r"\b5\.(\d{1,3})\.(\d{1,3})\b")
# Where a server gives none, these codes speak of the mailbox (RFC 5321, 4.2.3); any other may
# speak of us, of the mail, or of the server itself.
OF_THE_MAILBOX = {550, 551, 553}


def code_of(error: Exception) -> int:
    """The server's or service's answer as a number; 0 if it gave none."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return max((code for code, _ in error.recipients.values()), default=0)
    if isinstance(error, smtplib.SMTPResponseException):
        return error.smtp_code
    return int(getattr(error, "status_code", 0) or 0)


def is_final(error: Exception) -> bool:
    """Whether another try would be refused just the same."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return code_of(error) >= 500
    return _by_service(error)


def kind_of(error: Exception) -> Kind | None:
    """How the address is to be marked; None if nothing says that the address is to blame.

    A server that refuses us as spammers (5.7.1) says nothing about the address.
    """
    if _by_service(error):
        return Kind.REJECTED
    if not isinstance(error, smtplib.SMTPRecipientsRefused):
        return None
    for code, words in error.recipients.values():
        text = words.decode(errors="replace") if isinstance(words, bytes) else str(words)
        if status := STATUS.search(text):
            blamed = status[1] == "1" or status.groups() == ("2", "1")
        else:
            blamed = code in OF_THE_MAILBOX
        if blamed and code >= 500:
            return Kind.BOUNCED
    return None


def _by_service(error: Exception) -> bool:
    """Whether a sending service won't send to this address."""
    if not settings.ANYMAIL_SERVICE:
        return False
    from anymail.exceptions import AnymailRecipientsRefused  # brings a second HTTP client along

    return isinstance(error, AnymailRecipientsRefused)
