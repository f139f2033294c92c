"""One thing at a time for one person, whichever tables it touches."""

from django.db import connection

from dpa.vault.fields import email_normal
from dpa.vault.keys import lookup

# Any number that no other pair of advisory locks of ours begins with.
LOCK = 7_203_116


def one_at_a_time(email: str) -> None:
    """Until the transaction ends nobody else confirms, changes, leaves, deletes or is told of it.

    Take it before any row of the person is locked: then nobody waits for each other in a circle,
    and what is deleted stays deleted.
    """
    number = int(lookup(email_normal(email), "one person")[:8], 16) - 2**31
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", [LOCK, number])
