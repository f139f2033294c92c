"""Measures the statistics' pages and files with 100 and with 10,000 statistics."""

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

from dpa.local.postgres import Cluster

CLONE = Path(__file__).resolve().parents[2]
NAME = "dpa_bench"
FEW, MANY = 100, 10_000
MOST = 1.5
PAGES = {
    "index": "/stats/",
    "filtered index": "/stats/?kind=count&year=2024",
    "of a source": "/stats/?source=bench-7",
    "newest first": "/stats/?sort=newest&page=3",
    "statistic": "/stats/bench-7/",
    "source": "/sources/",
    "changes": "/stats/changes/",
}


def main() -> int:
    """Fills a database of its own, measures, prints; 1 where a page takes 1.5 times as long."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--many", type=int, default=MANY, help="how many are many (10000)")
    parser.add_argument(
        "--only", choices=["pages", "follows", "sign-ups", "search"], help="one part of it"
    )
    options = parser.parse_args()
    result = 0
    if options.only in {None, "pages"}:
        # Reading takes no longer where writing is not brought to the disk at once.
        with database("test-postgres", durable=False):
            result |= measure(options.many)
    for part, module in (("follows", "follows"), ("sign-ups", "sign_ups"), ("search", "search")):
        if options.only in {None, part}:
            result |= subprocess.call([sys.executable, "-m", f"tests.bench.{module}"], cwd=CLONE)
    return result


@contextmanager
def database(folder: str, *, durable: bool) -> Iterator[Cluster]:
    """A server with an empty database of its own, named in the environment."""
    own = Cluster(Path(os.environ.get("VAR_DIR") or CLONE / "var") / folder, durable=durable)
    with own.in_use():
        with psycopg.connect(own.url("postgres"), port=5432, autocommit=True) as server:
            name = sql.Identifier(NAME)
            server.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(name))
            server.execute(sql.SQL("CREATE DATABASE {}").format(name))
        os.environ |= {
            "DJANGO_SETTINGS_MODULE": "dpa.settings",
            "ENVIRONMENT": "test",
            "DATABASE_URL": own.url(NAME),
            "PAGE_CACHE_SECONDS": "0",
            "LOG_LEVEL": "ERROR",
        }
        yield own


def measure(many: int) -> int:
    """Times each page with few and with many statistics, and prints what came of it."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.test.utils import setup_test_environment

    from tests.bench.content import FIGURES_EACH, fill, say
    from tests.bench.timing import cold, drawing, flow, warm

    setup_test_environment()
    say("Setting up the tables …")
    call_command("migrate", verbosity=0)
    times: dict[str, dict[str, list[float]]] = {"warm": {}, "cold": {}}
    for wanted in (FEW, many):
        say(f"Filling it with {wanted} statistics and {wanted * FIGURES_EACH} figures …")
        fill(wanted)
        for state, timed in (("warm", warm), ("cold", cold)):
            for name, address in PAGES.items():
                times[state].setdefault(name, []).append(timed(address))
    print(f"\n{'page':<16}{'state':<8}{FEW:>10}{many:>12}{'ratio':>8}")
    worst = 0.0
    for state, by_name in times.items():
        for name, (few, lots) in by_name.items():
            worst = max(worst, lots / few if state == "warm" else 0)
            print(
                f"{name:<16}{state:<8}{few * 1000:>8.1f}ms{lots * 1000:>10.1f}ms{lots / few:>8.2f}"
            )
    print(f"card.png, never asked for before: {drawing() * 1000:.0f} ms")
    for kind in ("csv", "json"):
        flowed = flow(f"/stats.{kind}")
        print(
            f"stats.{kind}: {flowed.rows_a_second:,.0f} lines/s, process grew {flowed.grown:.1f} MB"
        )
    if worst > MOST:
        print(f"\nA page takes {worst:.2f} times as long with more content; {MOST} is the most.")
    return int(worst > MOST)


if __name__ == "__main__":
    sys.exit(main())
