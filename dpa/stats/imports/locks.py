"""One worker at a time for one import; Postgres lets go of it when that worker dies."""

from django.db import connection

# Any number that nothing else here uses; beside it stands the import's key.
IMPORTS = 7_301


def hold(pk: int) -> bool:
    """Takes the import until the transaction ends; False where somebody works on it already."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s, %s)", [IMPORTS, pk])
        return bool(cursor.fetchone()[0])


def held(pk: int) -> bool:
    """Whether another connection works on it now."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted "
            "AND pid <> pg_backend_pid() AND classid = %s AND objid = %s AND database = "
            "(SELECT oid FROM pg_database WHERE datname = current_database()))",
            [IMPORTS, pk],
        )
        return bool(cursor.fetchone()[0])
