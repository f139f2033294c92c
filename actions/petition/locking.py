"""One thing at a time for one address under one petition."""

import hashlib

from django.db import connection

from dpa.vault.fields import email_normal


def lock(action: int, email: str) -> None:
    """Until the transaction ends nobody else signs or confirms here with this address."""
    digest = hashlib.blake2b(f"{action} {email_normal(email)}".encode(), digest_size=8).digest()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_advisory_xact_lock(%s)", [int.from_bytes(digest, "big", signed=True)]
        )
