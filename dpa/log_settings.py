"""What is written to the logs: no address, no e-mail, no query string."""

from typing import Any

from dpa.log_filter import WithoutBody, WithoutQuery


def logging_config(level: str) -> dict[str, Any]:
    """One line an event to standard error, of `level` and above."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {
            "without_query": {"()": WithoutQuery},
            "without_body": {"()": WithoutBody},
        },
        "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
        "handlers": {
            "console": {
                "class": "logging.StreamHandler",
                "formatter": "plain",
                # Here too: the background worker sets its loggers' levels itself.
                "level": level,
            },
            "none": {"class": "logging.NullHandler"},
        },
        "root": {"handlers": ["console"], "level": level},
        "loggers": {
            "django": {"handlers": ["console"], "level": level, "propagate": False},
            "django.request": {"filters": ["without_body"]},
            # Whoever asks for another host gets 400; what they wrote is nothing to keep.
            "django.security.DisallowedHost": {"handlers": ["none"], "propagate": False},
            "django.server": {
                "handlers": ["console"],
                "level": "WARNING",
                "propagate": False,
                "filters": ["without_query"],
            },
        },
    }
