"""How many follows a second the site takes, and whether each of them is counted."""

import http.client
import multiprocessing
import os
import subprocess
import sys
import time
from pathlib import Path

CLONE = Path(__file__).resolve().parents[2]
PORT = 8973
CLIENTS, SECONDS = 8, 10
# Follows a second that the site has to take, clients on the same machine.
LEAST = 500
BROWSER = {"User-Agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0"}


def measure_follows(hot: int) -> tuple[float, int, int]:
    """Follows a second with that many links, how many were answered, how many were counted."""
    from django.db.models import Sum

    from actions.models import ActionIndexPage, ActionPage
    from dpa.follows.adding_up import add_up
    from dpa.follows.models import Follow, FollowCount

    Follow.objects.all().delete()
    FollowCount.objects.all().delete()
    index = ActionIndexPage.objects.first()
    assert index is not None
    codes = []
    for number in range(hot):
        title = f"Hot {hot} {number}"
        page = ActionPage(
            title=title, ask="Go.", level="national", partner_url="https://p.example/"
        )
        index.add_child(instance=page)
        codes.append(page.code)
    with multiprocessing.get_context("spawn").Pool(CLIENTS) as pool:
        began = time.monotonic()
        answered = sum(pool.starmap(_follow, [(codes, n) for n in range(CLIENTS)]))
        took = time.monotonic() - began
    add_up()
    counted = FollowCount.objects.aggregate(n=Sum("count"))["n"] or 0
    return answered / took, answered, counted


def _follow(codes: list[str], number: int) -> int:
    """One client: asks again and again over one connection; how often it was sent on."""
    connection = http.client.HTTPConnection("127.0.0.1", PORT)
    until, sent = time.monotonic() + SECONDS, 0
    while time.monotonic() < until:
        connection.request("GET", f"/go/{codes[(number + sent) % len(codes)]}/", headers=BROWSER)
        answer = connection.getresponse()
        answer.read()
        sent += answer.status == 302
    return sent


def bench_follows() -> int:
    """Prints the rate with one and with ten hot links; 1 if one was lost or it was too slow."""
    import django
    from django.core.management import call_command

    django.setup()
    from tests.bench.content import say

    say("Setting up the tables …")
    call_command("migrate", verbosity=0)
    short = 0
    with server() as running:
        try:
            for hot in (1, 10):
                rate, answered, counted = measure_follows(hot)
                say(f"{hot} hot: {rate:,.0f} follows/s; {answered} answered, {counted} counted")
                short |= int(rate < LEAST or counted != answered)
        finally:
            running.terminate()
    return short


def server() -> subprocess.Popen[bytes]:
    """A gunicorn as in production, on the bench's database."""
    variables = os.environ | {"PORT": str(PORT), "WEB_CONCURRENCY": "2", "ENVIRONMENT": "local"}
    started = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", "-c", "gunicorn.conf.py", "--log-level", "error",
         "--access-logfile", "/dev/null"],
        cwd=CLONE, env=variables,
    )  # fmt: skip
    for _ in range(300):
        try:
            http.client.HTTPConnection("127.0.0.1", PORT, timeout=1).request("GET", "/healthz")
        except OSError:
            time.sleep(0.1)
        else:
            return started
    started.kill()
    raise SystemExit("The server did not start.")


if __name__ == "__main__":
    from tests.bench.__main__ import database

    with database("bench-postgres", durable=True):
        sys.exit(bench_follows())
