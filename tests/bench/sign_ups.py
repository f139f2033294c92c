"""How many sign-ups a second the site takes, and how long people wait."""

import os
import secrets
import sys

from tests.bench.__main__ import database
from tests.bench.crowd import send
from tests.bench.drill import person
from tests.bench.site import served

CLIENTS, SECONDS = 8, 15


def bench_sign_ups() -> int:
    """Prints the rate and the slowest hundredth; 1 if an acknowledged one is not there."""
    import django
    from django.core.management import call_command

    django.setup()
    from dpa.supporters.models import SignUp
    from tests.bench.content import say

    say("Setting up the tables …")
    call_command("migrate", verbosity=0)
    with served():
        send("/sign-up/", lambda number: person(10**6 + number), CLIENTS, 2)  # warming up
        SignUp.objects.all().delete()
        told = send("/sign-up/", person, CLIENTS, SECONDS)
    kept = SignUp.objects.count()
    print(
        f"{len(told.saved) / SECONDS:,.0f} sign-ups/s, p99 {told.p99():.0f} ms; "
        f"{len(told.saved)} acknowledged, {kept} kept"
    )
    return int(kept != len(told.saved) or bool(told.not_saved or told.cut_off))


if __name__ == "__main__":
    with database("bench-postgres", durable=True):
        os.environ |= {"ENVIRONMENT": "local", "SECRET_KEY": secrets.token_urlsafe(40)}
        sys.exit(bench_sign_ups())
