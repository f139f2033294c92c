"""`manage.py check_sources`: whose turn it is, what it prints, one run at a time."""

from collections.abc import Iterator
from datetime import timedelta
from io import StringIO
from typing import Any

import psycopg
import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from dpa.site import due as site_due
from dpa.stats.health import hosts, nightly
from dpa.stats.health.turns import due
from dpa.stats.models import Source, SourceHealth
from tests import factories
from tests.answering import Web, serving, silent, status

pytestmark = pytest.mark.django_db


@pytest.fixture
def web(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    """A server, and no other sources than those that a test makes."""
    Source.objects.update(live=False)
    settings.MAY_ASK_PRIVATE_ADDRESSES = True
    monkeypatch.setattr(hosts, "PAUSE", 0)
    with serving() as web:
        yield web


def said(*arguments: str) -> str:
    output = StringIO()
    call_command("check_sources", *arguments, stdout=output)
    return output.getvalue()


def asked(source: Source, hours_ago: float, **values: Any) -> None:
    when = timezone.now() - timedelta(hours=hours_ago)
    usual = {"address": source.url, "asked_at": when, "state": "answers"}
    SourceHealth.objects.create(source=source, **{**usual, **values})


def test_it_prints_a_line_for_each_and_a_summary(web: Web) -> None:
    for slug in ("alive", "gone", "busy"):
        factories.source(slug=slug, url=web.url(f"/{slug}"))
    web.says |= {"/gone": status(404), "/busy": status(429)}
    assert said().splitlines() == [
        "alive: answered (200 OK)",
        "gone: did not answer (404 Not Found)",
        "busy: wants to be asked another day (429 Too Many Requests: its site asks us to wait)",
        "3 asked: 1 answered, 1 did not answer, 1 wants to be asked another day.",
    ]


def test_what_is_no_source_of_ours_is_not_asked(web: Web) -> None:
    factories.source(url="")
    factories.source(url=web.url("/draft"), live=False)
    assert said() == "0 asked: no source is left.\n"
    assert said("--due") == ""


def test_one_by_its_handle_published_or_not(web: Web) -> None:
    factories.source(slug="draft", url=web.url("/draft"), live=False)
    factories.source(slug="other", url=web.url("/other"))
    factories.source(slug="print-only")
    assert "draft: answered (200 OK)\n1 asked: 1 answered." in said("--source", "draft")
    assert web.heard() == ["HEAD /draft"]
    with pytest.raises(CommandError, match="No source has the handle “nowhere”"):
        said("--source", "nowhere")
    with pytest.raises(CommandError, match="“print-only” has no address"):
        said("--source", "print-only")


@pytest.mark.parametrize("limit", ["0", "-1", "x", "1.5", "", "²"])
def test_a_limit_is_a_number_from_one_up(limit: str) -> None:
    with pytest.raises(CommandError, match="is no number from 1 up"):
        said(f"--limit={limit}")


def test_those_come_first_that_were_not_asked_for_longest(web: Web) -> None:
    old, new, older, moved = (factories.source(url=web.url(f"/{n}")) for n in range(4))
    asked(old, 30)
    asked(older, 40)
    asked(moved, 1, address="https://elsewhere.example/")
    assert due(timezone.now(), 9) == [new, older, old, moved]
    assert due(timezone.now(), 2) == [new, older]
    assert said("--due", "--limit", "3").endswith("3 asked: 3 answered.\n")
    assert due(timezone.now(), 9) == [moved]
    assert said("--due").endswith("1 asked: 1 answered.\n")
    assert said("--due") == ""
    assert said("--limit", "2").endswith("2 asked: 2 answered.\n")


def test_no_host_is_asked_for_more_than_a_few_a_night(web: Web) -> None:
    many = [factories.source(url=f"https://Big.example/{n}") for n in range(25)]
    one = factories.source(url="https://small.example/")
    assert due(timezone.now(), 99) == [*many[:10], one]
    for source in many[:10]:
        asked(source, 0.1)
    assert due(timezone.now(), 99) == [one]
    SourceHealth.objects.update(asked_at=timezone.now() - timedelta(hours=24))
    assert due(timezone.now(), 99) == [*many[10:20], one]


def test_a_run_that_takes_too_long_goes_on_at_the_next(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dpa.stats.management.commands.check_sources.SECONDS", 0.2)
    monkeypatch.setattr("dpa.stats.health.following.SECONDS", 0.3)
    for number in range(3):
        factories.source(url=web.url(f"/{number}"))
        web.says[f"/{number}"] = silent
    for _ in range(3):
        assert said("--due").endswith("1 asked: 1 did not answer.\n")
    assert SourceHealth.objects.filter(failures=1).count() == 3


def test_two_runs_at_once_count_once(web: Web) -> None:
    factories.source(url=web.url("/report"))
    with psycopg.connect(**connection.get_connection_params()) as other:
        other.execute("SELECT pg_advisory_lock(%s)", [nightly.LOCK])
        assert said() == "Another run is under way; nothing was asked.\n"
        assert web.asked == []
        other.execute("SELECT pg_advisory_unlock(%s)", [nightly.LOCK])
    assert said().endswith("1 asked: 1 answered.\n")
    assert said().endswith("1 asked: 1 answered.\n")  # the lock was given back


def test_what_fails_when_it_is_due_keeps_nothing_else_from_being_done(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    done = []

    def broken() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(site_due, "_sections", [broken, lambda: done.append(1)])
    call_command("scheduled")
    assert done == [1]
    assert "broken failed" in caplog.text


def test_asking_by_night_is_among_what_is_due() -> None:
    assert nightly.asked_by_night in site_due._sections
