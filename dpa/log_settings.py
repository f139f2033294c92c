"""What is written to the logs: no address, no e-mail, no query string."""

import logging
import re
from typing import Any


class WithoutQuery(logging.Filter):
    """Takes what follows a “?” out of the lines that the development server writes of requests."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(
                re.sub(r"\?\S*", "", one) if isinstance(one, str) else one for one in record.args
            )
        return True


def logging_config(level: str) -> dict[str, Any]:
    """One line an event to standard error, of `level` and above."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {"without_query": {"()": WithoutQuery}},
        "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
        "handlers": {
            "console": {
                "class": "logging.StreamHandler",
                "formatter": "plain",
                # Here too: the background worker sets its loggers' levels itself.
                "level": level,
            }
        },
        "root": {"handlers": ["console"], "level": level},
        "loggers": {
            "django": {"handlers": ["console"], "level": level, "propagate": False},
            "django.server": {
                "handlers": ["console"],
                "level": "WARNING",
                "propagate": False,
                "filters": ["without_query"],
            },
        },
    }
