"""How the site keeps its connection to Postgres."""

from typing import Any


def connection(config: dict[str, Any], pool_size: int) -> dict[str, Any]:
    """A parsed `DATABASE_URL` with our rules; a pool of at most `pool_size`, or none at 0."""
    options: dict[str, Any] = {"connect_timeout": 5, **config.get("OPTIONS", {})}
    if pool_size:
        options["pool"] = {"min_size": 1, "max_size": pool_size, "timeout": 5}
    return {
        **config,
        "ENGINE": "django.db.backends.postgresql",
        "CONN_MAX_AGE": 0,
        # Without this half the requests after a database restart are errors.
        "CONN_HEALTH_CHECKS": True,
        "ATOMIC_REQUESTS": False,
        "OPTIONS": options,
    }
