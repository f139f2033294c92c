"""The words a reader sends or says: their length, and the links that carry them."""

import re
from urllib.parse import quote

from django.core.exceptions import ValidationError

# Read aloud in half a minute. Whoever answers the phone has no more.
MOST_WORDS = 90
# What browsers leave as it is (`encodeURIComponent`), so that a script finds the text again.
AS_IN_BROWSERS = "!*'()"


def short_enough_to_say(script: str) -> None:
    """Refuses a script that nobody could say before the other side hangs up."""
    if (words := len(script.split())) > MOST_WORDS:
        raise ValidationError(
            f"{words} words are too long for a phone call. Keep it to {MOST_WORDS}: who is "
            "calling, what is asked, one reason."
        )


def mailto(address: str, subject: str, text: str) -> str:
    """A link that opens the reader's own mail program with the letter in it (RFC 6068)."""
    lines = "\r\n".join(text.splitlines())
    head, body = (quote(part, safe=AS_IN_BROWSERS) for part in (subject, lines))
    return f"mailto:{quote(address, safe='@')}?subject={head}&body={body}"


def tel(phone: str) -> str:
    """A link that dials (RFC 3966); ten digits are a number in the United States."""
    number, _, extension = re.sub(r"(?i)(ext\.?|x)", "x", phone).partition("x")
    digits = re.sub(r"\D", "", number)
    if number.strip().startswith("+"):
        digits = f"+{digits}"
    elif len(digits) == 10:
        digits = f"+1{digits}"
    inside = re.sub(r"\D", "", extension)
    return f"tel:{digits};ext={inside}" if inside else f"tel:{digits}"
