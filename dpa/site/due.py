"""What `manage.py scheduled` does besides publishing: sections register what may be due."""

import logging
from collections.abc import Callable

logger = logging.getLogger(__name__)

Work = Callable[[], object]
_sections: list[Work] = []


def register(work: Work) -> Work:
    """Sections say so when they are loaded. Called every five minutes; to be done in one or two."""
    if work not in _sections:
        _sections.append(work)
    return work


def do_what_is_due() -> None:
    """All of it, in turn; what fails is logged and keeps nothing else from being done."""
    for work in _sections:
        try:
            work()
        except Exception:
            logger.exception("%s.%s failed", work.__module__, work.__qualname__)
