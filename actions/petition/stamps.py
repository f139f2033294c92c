"""The stamp in a form: when it was opened, and what it promised.

It holds no person. A form sent within seconds was filled in by a program; one from another day, or
whose words were changed meanwhile, is shown again, so that nobody agrees to what they did not read.
"""

import hashlib
from datetime import timedelta
from typing import TYPE_CHECKING

from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.utils.translation import gettext_noop

from dpa.supporters.wording import opt_in

if TYPE_CHECKING:
    from actions.models import ActionPage

SHORTEST = timedelta(seconds=3)
LONGEST = timedelta(hours=24)

TOO_FAST = gettext_noop(
    "That was quick. Programs are as quick: wait three seconds, then press the button again."
)
TOO_OLD = gettext_noop(
    "This form was open for a long time. Look it over and press the button once more."
)
CHANGED = gettext_noop(
    "The words beside the boxes have changed. Read them again, then press the button once more."
)


def stamp(page: "ActionPage") -> str:
    """For a form opened now."""
    return _signer(page).sign(_words(page))


def trouble(page: "ActionPage", value: str) -> str:
    """What is to be said of a form with this stamp; “” if all is well. English, marked."""
    signer = _signer(page)
    try:
        words = signer.unsign(value, max_age=LONGEST)
    except SignatureExpired:
        return TOO_OLD
    except (BadSignature, ValueError):  # a number that is none, in a stamp nobody of us made
        return TOO_OLD
    if words != _words(page):
        return CHANGED
    try:
        signer.unsign(value, max_age=SHORTEST)
    except SignatureExpired:
        return ""
    return TOO_FAST


def _signer(page: "ActionPage") -> TimestampSigner:
    return TimestampSigner(salt=f"petition {page.shared_code}")


def _words(page: "ActionPage") -> str:
    """A short print of everything that signers are promised or asked to agree to."""
    said = [opt_in(one, page.run_by_name).text for one in page.offered]
    return hashlib.sha256("\n".join([page.delivers, *said]).encode()).hexdigest()[:16]
