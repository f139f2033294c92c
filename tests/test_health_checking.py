"""Many sources in one run: what is written, what readers notice, and when nothing counts."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone

from dpa.freshness.models import Generation
from dpa.stats.health import checking, hosts
from dpa.stats.health.answer import Answer, Outcome
from dpa.stats.health.checking import check
from dpa.stats.health.status import link_status
from dpa.stats.health.turns import published
from dpa.stats.models import Source, SourceHealth
from tests import factories
from tests.answering import Web, serving, status

pytestmark = pytest.mark.django_db

NIGHT = datetime(2026, 11, 20, 7, tzinfo=UTC)
State = SourceHealth.State


@pytest.fixture
def web(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    """A server, and no other sources than those that a test makes."""
    Source.objects.update(live=False)
    settings.MAY_ASK_PRIVATE_ADDRESSES = True
    monkeypatch.setattr(hosts, "PAUSE", 0)
    with serving() as web:
        yield web


def by_night(night: int) -> None:
    """Asks all published sources on that night."""
    with time_machine.travel(NIGHT + night * timedelta(days=1), tick=True):
        check(published(), print)


def test_a_link_goes_down_and_comes_back(web: Web) -> None:
    source = factories.source(url=web.url("/report"))
    states = []
    for night, code in enumerate([200, 404, 404, 404, 404, 200]):
        web.says["/report"] = status(code)
        by_night(night)
        source = Source.objects.get(pk=source.pk)
        states.append(source.health.state)
    assert states == ["answers", "doubtful", "doubtful", "down", "down", "answers"]
    assert source.health.detail == "200 OK"
    assert source.health.address == source.url
    assert timezone.localdate(source.health.answered_at).isoformat() == "2026-11-25"
    assert link_status(source) == "The link answered on November 25, 2026."


def test_pages_are_renewed_once_and_only_if_their_words_change(
    web: Web, django_capture_on_commit_callbacks: Any
) -> None:
    for path in ("/1", "/2", "/3"):
        factories.source(url=web.url(path))
    renewals = []
    for night, code in ((0, 404), (1, 404), (2, 404), (3, 404), (4, 200), (4, 200), (5, 200)):
        for path in ("/1", "/2", "/3"):
            web.says[path] = status(code)
        before = Generation.current()
        with django_capture_on_commit_callbacks(execute=True) as callbacks:
            by_night(night)
        assert (Generation.current() != before) == bool(callbacks)
        renewals.append(len(callbacks))
    assert renewals == [0, 0, 1, 0, 1, 0, 1]


def test_one_statement_writes_all(web: Web, django_assert_max_num_queries: Any) -> None:
    for number in range(30):
        factories.source(url=web.url(f"/{number}"))
    with django_assert_max_num_queries(8):
        check(published(), print)
    assert SourceHealth.objects.filter(state=State.ANSWERS).count() == 30


def test_a_source_that_is_deleted_meanwhile_does_no_harm(web: Web) -> None:
    gone, stays = (factories.source(url=web.url(path)) for path in ("/1", "/2"))

    def meanwhile(line: str) -> None:
        Source.objects.filter(pk=gone.pk).delete()

    check([gone, stays], meanwhile)
    assert list(SourceHealth.objects.values_list("source", flat=True)) == [stays.pk]


def test_what_was_asked_before_an_interruption_counts(web: Web) -> None:
    first, second = (factories.source(url=web.url(path)) for path in ("/1", "/2"))

    def interrupted(line: str) -> None:
        if line.startswith(second.slug):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check([first, second], interrupted)
    assert list(SourceHealth.objects.values_list("source", flat=True)) == [first.pk]


@pytest.mark.parametrize(("silent", "lately", "counts"), [(4, False, True), (5, False, False),
                                                          (5, True, True)])  # fmt: skip
def test_our_own_broken_connection_counts_for_nothing(
    web: Web, monkeypatch: pytest.MonkeyPatch, silent: int, lately: bool, counts: bool
) -> None:
    nothing = Answer(Outcome.FAILED, "its name leads nowhere", heard=False)
    monkeypatch.setattr(checking, "ask", lambda url, hosts: nothing)
    for number in range(silent):
        factories.source(url=f"https://host-{number}.example/")
    if lately:
        SourceHealth.objects.create(
            source=factories.source(), answered_at=timezone.now() - timedelta(minutes=5)
        )
    lines: list[str] = []
    check(published(), lines.append)
    assert SourceHealth.objects.filter(failures=1).count() == (silent if counts else 0)
    assert ("own connection" in lines[-1]) is not counts


def test_no_page_asks_for_what_is_not_there() -> None:
    """A source without a row, and a reader's page of it."""
    assert link_status(factories.source(url="https://example.org/")) == ""


def test_scheduled_asks_nobody_unless_it_is_switched_on(web: Web, settings: Any) -> None:
    factories.source(url=web.url("/report"))
    for switched_on, hour, asked in ((False, 3, 0), (True, 12, 0), (True, 3, 1)):
        settings.CHECK_SOURCES = switched_on
        with time_machine.travel(datetime(2026, 11, 20, hour + 5, tzinfo=UTC), tick=True):
            call_command("scheduled")
        assert len(web.heard()) == asked
