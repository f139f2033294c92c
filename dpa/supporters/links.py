"""Tokens in the addresses that we mail. Only their hashes are kept.

They stand in the query string (`?t=…`), which no log of ours holds.
"""

import hashlib
import secrets

from django.conf import settings


def new_token() -> str:
    """256 random bits, as 43 characters that fit into an address."""
    return secrets.token_urlsafe(32)


def hash_of(token: str) -> str:
    """What is stored. Random tokens of this length need no salt and no slow hash."""
    return hashlib.sha256(token.encode(errors="replace")).hexdigest()


def in_full(path: str, token: str) -> str:
    """The address to be mailed."""
    return f"{settings.SITE_URL}{path}?t={token}"
