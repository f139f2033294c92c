"""What the background worker does."""

from django_tasks import task

from dpa.mail.sending import send_due


@task()
def send_mail_that_is_due() -> int:
    """Sends it, whichever mail it was that asked; returns how many have left."""
    return send_due()
