"""Reading and writing a file of figures, handed to the worker so that nobody waits for it."""

from django.contrib.auth import get_user_model
from django_tasks import task

from dpa.stats.imports import steps
from dpa.stats.imports.progress import Told


@task()
def read_figures(pk: int) -> None:
    """Reads the import with that key, and what would become of its rows."""
    with Told(pk) as progress:
        steps.read_in(pk, progress)


@task()
def write_figures(pk: int, user_id: int) -> None:
    """Writes the import with that key, as that member of staff."""
    user = get_user_model().objects.get(pk=user_id)
    with Told(pk) as progress:
        steps.write_down(pk, user, progress)
