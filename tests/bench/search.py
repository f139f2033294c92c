"""How long a search takes among 20,000 documents, asked one after the other."""

import os
import random
import sys
import time
from collections.abc import Iterable, Iterator
from typing import Any

import psutil

DOCUMENTS, AT_ONCE = 20_000, 1000
WORDS_EACH, VOCABULARY = 350, 25_000
ROUNDS = 8
# Milliseconds of one core that ninety-five of a hundred searches may take at the most.
MOST = 50.0
TITLES = (
    "Overdose deaths in {place}", "Naloxone reaches {place}", "Possession arrests, {place}",
    "{place} votes on marijuana", "Syringe access in {place}", "A hearing on fentanyl",
    "What {place} spends on enforcing drug laws", "The governor signs a bill in {place}",
)  # fmt: skip
COMMON = (
    "drug", "drugs", "people", "policy", "overdose", "arrest", "arrests", "law", "police", "state",
    "health", "harm", "reduction", "marijuana", "possession", "year", "report", "deaths", "prison",
)  # fmt: skip
QUERIES = (
    "naloxone", "overdose deaths", "drug", "drug policy", "possession arrests", "marijuana",
    "weed", "safe injection site", "naloxne", "marajuana arests", "fentanyl oregon", "NM",
    "new mexico", "797,187", "47 billion", '"drug possession"', "overdose -police", "decrim",
    "syringe access california", "the", "people in prison for drugs", "zzzqq", "harm red",
    "what happened to the law about drug possession in the state of oregon",
)  # fmt: skip


def documents(places: list[Any]) -> Iterator[Any]:
    """Documents whose words are as unevenly spread as in real texts; always the same ones."""
    from datetime import date

    from dpa.search.making import document

    chance = random.Random(20_000)
    letters = "bcdfglmnprstv"
    made = {
        "".join(chance.choice(letters) + chance.choice("aeiou") for _ in range(length))
        for length in chance.choices(range(2, 6), k=VOCABULARY)
    }
    words = [*COMMON, "naloxone", "fentanyl", "syringe", *sorted(made)]
    weights = [1 / (rank + 3) for rank in range(len(words))]
    kinds = ("win", "action", "statistic", "news", "page", "source")
    for number in range(DOCUMENTS):
        place = chance.choice(places)
        body = chance.choices(words, weights, k=WORDS_EACH)
        body.insert(50, f"{number * 37:,}")
        yield document(
            kind=kinds[number % len(kinds)], language="en", slug=f"bench-{number}",
            key=f"bench:{number}", address=f"/bench/{number}/",
            title=TITLES[number % len(TITLES)].format(place=place.name) + f" {number}",
            summary=" ".join(body[:25]), body=" ".join(body), places=[place],
            issues=[f"issue-{number % 9}"], dated=date(2000 + number % 26, 1, 1),
            weight=1 + (number % 5) / 10,
        )  # fmt: skip


def fill() -> None:
    """Writes them, and counts their words."""
    from django.db import connection

    from dpa.places.models import Place
    from dpa.search.models import SearchDocument
    from dpa.search.vocabulary import count_words
    from tests.bench.content import say

    waiting = []
    for one in documents(list(Place.objects.exclude(kind="country"))):
        waiting.append(one)
        if len(waiting) == AT_ONCE:
            SearchDocument.objects.bulk_create(waiting)
            waiting = []
    say(f"{SearchDocument.objects.count()} documents, {count_words()} words")
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE search_searchdocument, search_searchword")


def timed(ask: Any, used: Any) -> tuple[list[float], dict[str, float]]:
    """Milliseconds of each search as waited for; and of each query as one core worked on it.

    A core's time is the same however much else runs; it is told in hundredths of a second, so it
    is summed up over all turns of a query.
    """
    waited: list[float] = []
    worked: dict[str, float] = {}
    for query in QUERIES:
        ask(query)  # the first time warms up
        before = used()
        for _ in range(ROUNDS):
            start = time.perf_counter()
            ask(query)
            waited.append((time.perf_counter() - start) * 1000)
        worked[query] = (used() - before) * 1000 / ROUNDS
    return waited, worked


def share(taken: Iterable[float], part: float) -> float:
    """So many milliseconds or less in that part of all searches."""
    ordered = sorted(taken)
    return ordered[min(int(len(ordered) * part), len(ordered) - 1)]


def bench_search() -> int:
    """Prints the times of the answer and of the whole page; 1 where an answer takes too long."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection
    from django.test import Client
    from django.test.utils import setup_test_environment

    from dpa.search.answering import answer
    from dpa.search.finding import Chosen
    from dpa.search.results import results
    from tests.bench.content import say

    setup_test_environment()
    say("Setting up the tables …")
    call_command("migrate", verbosity=0)
    fill()
    with connection.cursor() as cursor:
        cursor.execute("SET max_parallel_workers_per_gather = 0; SELECT pg_backend_pid()")
        cursor.nextset()
        server = psutil.Process(cursor.fetchone()[0])

    def used() -> float:
        """Seconds that this process and the one that answers it in the database have worked."""
        return time.process_time() + sum(server.cpu_times()[:2])

    client = Client()

    def found(query: str) -> None:
        given = answer(query, "en", Chosen())
        results(given.found.keys[:10], given.found.stems)

    ways = {
        "answer": found,
        "page": lambda query: client.get("/search/", {"q": query}),
        "suggest": lambda query: client.get("/search/suggest", {"q": query}),
    }
    late = False
    for name, ask in ways.items():
        waited, worked = timed(ask, used)
        late |= share(worked.values(), 0.95) > MOST
        slowest = max(worked, key=lambda query: worked[query])
        for words, taken in (("waited", waited), ("core", list(worked.values()))):
            print(f"{name:<8} {words:<7} p50 {share(taken, 0.5):>6.1f} ms   "
                  f"p95 {share(taken, 0.95):>6.1f} ms")  # fmt: skip
        print(f"{name:<8} slowest {slowest!r}, {worked[slowest]:.1f} ms of a core")
    return int(late)


if __name__ == "__main__":
    from tests.bench.__main__ import database

    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    with database("test-postgres", durable=False):
        sys.exit(bench_search())
