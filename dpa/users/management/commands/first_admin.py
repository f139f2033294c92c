"""Lets the first person in."""

import os
import secrets
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError

# No letter or digit that can be taken for another.
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
USERNAME = "admin"


class Command(BaseCommand):
    help = (
        f"Creates the administrator “{USERNAME}” with a generated password, written to "
        "first-password.txt in VAR_DIR. Does nothing once there is an administrator."
    )

    def handle(self, *args: object, **options: object) -> None:
        users = get_user_model()._default_manager
        if users.filter(is_superuser=True).exists():
            return
        if users.filter(username=USERNAME).exists():
            raise CommandError(
                f"There is a user “{USERNAME}” who is no administrator. "
                "Make one under another name: manage.py createsuperuser"
            )
        password = "-".join("".join(secrets.choice(LETTERS) for _ in range(5)) for _ in range(4))
        # Written first: a password that nobody can read would lock everyone out.
        path = Path(settings.VAR_DIR) / "first-password.txt"
        path.unlink(missing_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(password + "\n")
        get_user_model().objects.create_superuser(USERNAME, "", password)
        self.stdout.write(f"First administrator: {USERNAME}, password {password} (also in {path})")
