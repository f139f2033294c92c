"""The link that ends mail, for mails and their headers."""

from django.conf import settings
from django.urls import reverse
from django.utils import translation

from dpa.supporters.links import in_full
from dpa.vault.keys import UnreadableError, decrypt, encrypt

# Sets such a link apart from anything else that is encrypted with the same key.
LEAVING = "leave the list: "


def leave_url(email: str, language: str = settings.LANGUAGE_CODE) -> str:
    """Ends mail to this address, whoever signed it up when; on a page in that language.

    The address stands in it encrypted, so that nobody can read it or make up another's. It works
    for as long as the key is known.
    """
    with translation.override(language):
        return in_full(reverse("leave"), encrypt(f"{LEAVING}{email}"))


def leaver(token: str) -> str | None:
    """Which address such a link belongs to; None if it is none of ours."""
    try:
        said = decrypt(token)
    except (UnreadableError, UnicodeError):
        return None
    return said.removeprefix(LEAVING) if said.startswith(LEAVING) else None
