"""The demo content is indexed once when all is there, not thing by thing."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings


@contextmanager
def search_left_alone() -> Iterator[None]:
    """Within it Wagtail's search takes nothing in, in this process; whoever uses it indexes later.

    `AUTO_UPDATE` is the option of Wagtail's search backends for that; it is read at each save.
    """
    backends: list[dict[str, Any]] = [*settings.WAGTAILSEARCH_BACKENDS.values()]
    for options in backends:
        options["AUTO_UPDATE"] = False
    try:
        yield
    finally:
        for options in backends:
            del options["AUTO_UPDATE"]
