"""Who may sign in: staff. Readers and supporters have no account."""

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """A member of staff."""
