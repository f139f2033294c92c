"""What the background worker does."""

from django_tasks import task

from dpa.crm.delivering import deliver_due


@task()
def deliver_what_is_due() -> int:
    """Delivers it, whichever message it was that asked; returns how many have arrived."""
    return deliver_due()
