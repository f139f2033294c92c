"""Everything goes wrong while people sign up; afterwards everybody is there exactly once.

Postgres is restarted and a worker of gunicorn killed under load, the mail server is down for an
hour (the clock is put forward), and the mail worker is killed in the middle of its work.
"""

import os
import secrets
import sys
import threading
import time
from collections import Counter
from typing import Any

from tests.bench.__main__ import database
from tests.bench.crowd import Form, Told, send
from tests.bench.site import MAIL_PORT, kill, kill_one_child, served, worker

CLIENTS, SECONDS = 6, 24


def person(number: int) -> tuple[str, dict[str, str]]:
    """Somebody new each time, who signs up."""
    email = f"person-{number}@example.org"
    return email, {"email": email, "zip": "87501"}


def signer(stamp: str) -> Form:
    """Somebody new each time, who signs a petition that was opened a while ago."""

    def fill(number: int) -> tuple[str, dict[str, str]]:
        email = f"signer-{number}@example.org"
        names = {"first_name": "Ana", "last_name": "Ruiz", "country": "US", "postal_code": "87501"}
        return email, {**names, "email": email, "stamp": stamp}

    return fill


def petition() -> tuple[str, Form]:
    """Where a new petition is signed, and its form."""
    from actions.models import ActionIndexPage, ActionPage
    from actions.petition.stamps import SHORTEST, stamp

    index = ActionIndexPage.objects.first()
    assert index is not None
    page = ActionPage(title="Drill", ask="Sign.", level="national", kind="petition")
    index.add_child(instance=page)
    form = signer(stamp(page))
    time.sleep(SHORTEST.total_seconds() + 1)
    return page.sign_url, form


def drill(cluster: Any) -> int:
    """Runs it, prints what was seen; 1 if somebody was lost, counted twice or told a lie."""
    import django
    from django.core.management import call_command

    django.setup()
    from tests.bench.content import say

    say("Setting up the tables …")
    call_command("migrate", verbosity=0)
    places = [("/sign-up/", person), petition()]
    with served() as server:
        say(f"{CLIENTS} clients sign people up, {CLIENTS} sign a petition, for {SECONDS} seconds …")
        sender = worker()  # nobody listens where it sends to
        time.sleep(4)
        found: list[Told] = []
        crowds = [
            threading.Thread(target=lambda p=p, f=f: found.append(send(p, f, CLIENTS, SECONDS)))
            for p, f in places
        ]
        for crowd in crowds:
            crowd.start()
        time.sleep(SECONDS / 4)
        say("Postgres is restarted.")
        cluster.stop()
        time.sleep(1)
        cluster.start()
        time.sleep(SECONDS / 4)
        say("A worker of gunicorn is killed.")
        kill_one_child(server)
        for crowd in crowds:
            crowd.join()
        told = together(found)
        kill(sender)
    say(f"{len(told.saved)} were told that they have mail, {len(told.not_saved)} that nothing was "
        f"stored; {len(told.cut_off)} were cut off.")  # fmt: skip
    mails, was_killed = mailed(say)
    return judge(told, mails) or int(not was_killed)


def mailed(say: Any) -> tuple[Counter[str], bool]:
    """Starts the mail server, kills the worker once; how often each person was written to.

    Also whether the worker was killed while mail waited.
    """
    from django.db import close_old_connections
    from django.utils import timezone

    from dpa.mail.models import OutgoingMail
    from tests.mail_server import on_port

    close_old_connections()
    waiting = OutgoingMail.objects.filter(sent_at=None)
    tried = waiting.filter(tries__gt=0).count()
    say(f"{waiting.count()} mails wait, {tried} of them tried in vain. An hour has passed.")
    with on_port(MAIL_PORT) as box:
        waiting.update(next_try_at=timezone.now())
        end, killed = time.monotonic() + 300, False
        while waiting.exists() and time.monotonic() < end:
            sender = worker()
            _ask_for_it()
            while sender.poll() is None and waiting.exists() and time.monotonic() < end:
                time.sleep(0.2)
                if not killed and len(box.got) > 20:
                    say("The mail worker is killed.")
                    killed = True
                    break
            kill(sender)
        return Counter(box.got), killed


def _ask_for_it() -> None:
    from dpa.mail.tasks import send_mail_that_is_due

    send_mail_that_is_due.enqueue()


def together(found: list[Told]) -> Told:
    """What all crowds were told."""
    lists = ("saved", "not_saved", "cut_off", "anything_else", "seconds")
    return Told(**{name: [x for told in found for x in getattr(told, name)] for name in lists})


def judge(told: Told, mails: Counter[str]) -> int:
    """Compares what people were told with what is there."""
    from actions.models import Signature
    from dpa.mail.models import OutgoingMail
    from dpa.supporters.models import SignUp

    rows = Counter(one.email for model in (SignUp, Signature) for one in model.objects.all())
    lost = [email for email in told.saved if rows[email] != 1]
    doubled = [email for email in told.cut_off if rows[email] > 1]
    lies = [email for email in told.not_saved if rows[email]]
    silent = [email for email in told.saved if not mails[email]]
    twice = sum(times - 1 for times in mails.values())
    print(f"saved and there exactly once: {len(told.saved) - len(lost)} of {len(told.saved)}")
    unsaved = len(told.not_saved)
    print(f"told “not saved” and not there: {unsaved - len(lies)} of {unsaved}")
    print(f"written to: {len(told.saved) - len(silent)} of {len(told.saved)}; {twice} mails twice")
    print(f"answers of another kind: {len(told.anything_else)}")
    waiting = OutgoingMail.objects.filter(sent_at=None).count()
    print(f"mails that did not leave: {waiting}")
    return int(
        bool(
            lost or doubled or lies or silent or told.anything_else or waiting or not told.not_saved
        )
    )


if __name__ == "__main__":
    with database("drill-postgres", durable=True) as own:
        # The same life and keys as the site that is drilled.
        os.environ |= {"ENVIRONMENT": "local", "SECRET_KEY": secrets.token_urlsafe(40)}
        sys.exit(drill(own))
