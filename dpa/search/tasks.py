"""What the background worker does for the search."""

from typing import Any

from django_tasks import task

from dpa.search.cities import follow_after
from dpa.search.keeping import refresh_now


@task()
def refresh_documents(label: str, keys: list[Any]) -> int:
    """Makes the documents of these things anew, of the pages that show them, and of cities."""
    return refresh_now(label, keys) + follow_after(label, keys)
