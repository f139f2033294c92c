"""The keys: some to encrypt with, some to find again what is encrypted.

Both come from the environment as lists, newest first. The first one is used, all are understood,
so that a key can be changed while the site runs (`docs/operations.md`, “Changing the keys”).
"""

import hashlib
import hmac
from base64 import urlsafe_b64encode
from functools import lru_cache

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

SHORTEST = 16


class UnreadableError(Exception):
    """Something was encrypted with a key that is not in PERSONAL_DATA_KEYS any more."""


def encrypt(text: str) -> str:
    """As a Fernet token (AES-128-CBC with HMAC-SHA256), different each time; “” stays “”."""
    return _box(tuple(settings.PERSONAL_DATA_KEYS)).encrypt(text.encode()).decode() if text else ""


def decrypt(token: str) -> str:
    """What was encrypted. Raises UnreadableError."""
    if not token:
        return ""
    try:
        return _box(tuple(settings.PERSONAL_DATA_KEYS)).decrypt(token.encode()).decode()
    except InvalidToken as error:
        raise UnreadableError(
            "It was encrypted with a key that is not in PERSONAL_DATA_KEYS. Put that key back, at "
            "the end of the list."
        ) from error


def lookup(text: str, purpose: str) -> str:
    """A keyed hash (HMAC-SHA256, 64 hex digits) by which equal texts are found; “” for “”.

    `purpose` keeps hashes of the same text in different columns apart.
    """
    return lookups(text, purpose)[0] if text else ""


def lookups(text: str, purpose: str) -> list[str]:
    """The hash under every key we have, the present one first: for finding rows not yet rotated."""
    message = f"{purpose}|{text}".encode()
    return [
        hmac.new(key.encode(), message, hashlib.sha256).hexdigest()
        for key in settings.PERSONAL_LOOKUP_KEYS
    ]


def key_from(words: str) -> str:
    """A Fernet key derived from some words, for machines where nothing is secret."""
    return urlsafe_b64encode(hashlib.sha256(words.encode()).digest()).decode()


def refuse_bad_keys(data: list[str], search: list[str]) -> None:
    """Raises ImproperlyConfigured, in words that hold no key, before anything is lost to it."""
    _box(tuple(data))
    if any(len(key) < SHORTEST for key in search) or set(data) & set(search):
        raise ImproperlyConfigured(
            f"PERSONAL_LOOKUP_KEYS must be random, {SHORTEST} characters or longer, separated by "
            "commas, and none of PERSONAL_DATA_KEYS. `python -m dpa.vault` makes one."
        )


@lru_cache(maxsize=8)
def _box(keys: tuple[str, ...]) -> MultiFernet:
    try:
        return MultiFernet([Fernet(key) for key in keys])
    except ValueError as error:
        raise ImproperlyConfigured(
            "PERSONAL_DATA_KEYS must be keys of 32 bytes in URL-safe base64, separated by commas. "
            "`python -m dpa.vault` makes one."
        ) from error
