"""The pages of statistics, sources and changes: what they say, for how long, and to whom."""

from datetime import date, timedelta
from decimal import Decimal
from xml.etree import ElementTree

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from dpa.stats.models import Observation, Statistic
from tests import factories
from tests.staff import edit_url, send, signed_in

pytestmark = pytest.mark.django_db


def replace(statistic: Statistic, value: str, reason: str = "revision", why: str = "") -> None:
    old = statistic.observations.standing().get()
    Observation(
        statistic=statistic, source=old.source, value=Decimal(value), supersedes=old,
        reason=reason, explanation=why, live=True,
        period_start=old.period_start, period_end=old.period_end,
    ).save()  # fmt: skip


def page(client: Client, address: str, status: int = 200) -> str:
    response = client.get(address)
    assert response.status_code == status, (address, response.status_code)
    return str(response.content.decode())


@pytest.fixture
def changed() -> Statistic:
    """Published three days ago, corrected yesterday."""
    now = timezone.now()
    with time_machine.travel(now - timedelta(days=3)):
        statistic = factories.statistic(figure="1234", title="Things")
    with time_machine.travel(now - timedelta(days=1)):
        replace(statistic, "5678", "correction", "We had copied the wrong row.")
    return statistic


def test_a_correction_is_said_on_the_page_and_in_the_list(
    client: Client, changed: Statistic
) -> None:
    own = page(client, changed.get_absolute_url())
    assert "we had 1,234; it is 5,678" in own
    assert "We had copied the wrong row." in own
    listed = page(client, "/stats/changes/?reason=correction")
    assert "Correction</span>" in listed
    assert "1,234</s>" in listed
    assert "We had copied the wrong row." in listed
    assert "Things" not in page(client, "/stats/changes/?reason=revision")


def test_the_feed_tells_of_it(client: Client, changed: Statistic) -> None:
    feed = ElementTree.fromstring(page(client, "/stats/changes/feed/"))  # noqa: S314 - our own
    atom = "{http://www.w3.org/2005/Atom}"
    said = {e.findtext(f"{atom}title"): e.findtext(f"{atom}summary") for e in feed}
    assert "copied the wrong row" in str(said["Correction: Things, 2022: 1,234 → 5,678"])
    ids = [entry.findtext(f"{atom}id") for entry in feed.iter(f"{atom}entry")]
    assert len(ids) == len(set(ids))
    assert feed.findtext(f"{atom}author/{atom}name") == "Drug Policy Alliance"


@pytest.mark.parametrize(("days_ago", "seen"), [(3, "1,234"), (2, "1,234"), (1, "5,678")])
def test_a_day_of_the_past_shows_what_was_known(
    client: Client, changed: Statistic, days_ago: int, seen: str
) -> None:
    day = timezone.localdate() - timedelta(days=days_ago)
    for address in (changed.get_absolute_url(), f"{changed.get_absolute_url()}embed/"):
        shown = page(client, f"{address}?on={day}")
        assert seen in shown
        assert "As known on" in shown
        other = {"1,234": "5,678", "5,678": "it is 1,234"}[seen]
        assert other not in shown


def test_before_it_was_published_there_is_no_figure(client: Client, changed: Statistic) -> None:
    assert "No figure was on record here on that day" in page(
        client, f"{changed.get_absolute_url()}?on=2020-01-01"
    )


@pytest.mark.parametrize("day", ["x", "2026-13-01", "9999-12-31", "20261123x", "%00", "-1"])
def test_no_day_is_refused_in_words(client: Client, day: str) -> None:
    for address in ("/stats/overdose-deaths/", "/stats/overdose-deaths/embed/"):
        assert "day" in page(client, f"{address}?on={day}", 400)


def test_a_former_address_leads_to_the_new_one(client: Client) -> None:
    statistic = factories.statistic(slug="old-words", first_published_at=timezone.now())
    staff = signed_in("Evidence editors")
    response = send(staff, edit_url(statistic), Statistic, "action-publish", slug="new-words")
    assert response.status_code == 302
    response = client.get("/stats/old-words/")
    assert (response.status_code, response.headers["Location"]) == (301, "/stats/new-words/")
    statistic.refresh_from_db()
    statistic.slug = "newest-words"
    statistic.save()
    for former in ("old-words", "new-words"):
        response = client.get(f"/stats/{former}/")
        assert response.headers["Location"] == "/stats/newest-words/"
    other = factories.statistic()
    response = send(staff, edit_url(other), Statistic, "action-publish", slug="old-words")
    assert "This was another one’s address" in response.content.decode()


def test_a_withdrawn_one_keeps_its_page(client: Client) -> None:
    statistic = factories.statistic(
        withdrawn_on=date(2026, 1, 2), withdrawn_reason="The agency took the report back."
    )
    shown = page(client, statistic.get_absolute_url())
    assert "Withdrawn on January 2, 2026" in shown
    assert "The agency took the report back." in shown
    assert "1,234" in shown  # the record stays
    assert "Cite this" not in shown


def test_short_addresses_never_change(client: Client) -> None:
    statistic = factories.statistic()
    code = statistic.code
    statistic.title, statistic.slug = "Other words", "other-words"
    statistic.save()
    response = client.get(f"/s/{code}")
    assert response.headers["Location"] == "/stats/other-words/"
    for typed in (code.upper(), f"{code}/", f"{code.upper()}/"):
        assert client.get(f"/s/{typed}").headers["Location"] == "/stats/other-words/"
    for unknown in ("zzzzzz", "ZZZZZZ", "zzzzzz/"):
        assert "Somebody" in page(client, f"/s/{unknown}", 404)


@pytest.mark.parametrize(
    "address",
    ["", "?theme=arrests", "possession-arrests/", "possession-arrests/embed/", "changes/",
     "possession-arrests/card.png", "possession-arrests/chart.svg", "changes/feed/", "data/",
     "possession-arrests/cite.bib", "possession-arrests/cite.json", "../sources/", "../oembed",
     "../s/abc234", "../es/stats/possession-arrests/", "../stats.csv"],
)  # fmt: skip
def test_nothing_is_taken_in_and_that_is_said(address: str) -> None:
    response = Client(enforce_csrf_checks=True).post(f"/stats/{address}".replace("/stats/..", ""))
    assert response.status_code == 405
    assert set(response.headers["Allow"].split(", ")) >= {"GET", "HEAD"}


def test_a_source_says_what_rests_on_it(client: Client) -> None:
    shown = page(client, "/sources/fbi-ucr/")
    assert 'href="/stats/drug-arrests/"' in shown
    assert "/issues/drug-decriminalization/" in shown
    assert "Federal Bureau of Investigation" in page(client, "/sources/?q=fbi")
    assert page(client, "/sources/?q=zzzqq&kind=primary&page=1")
    factories.source(slug="a-draft", live=False)
    assert client.get("/sources/a-draft/").status_code == 404


def test_a_source_says_what_was_read_through_it(client: Client) -> None:
    through = factories.source(title="Repeats others", slug="repeats-others")
    empty = "No figure on this site comes from it."
    assert empty in page(client, "/sources/repeats-others/")
    statistic = factories.statistic(title="Counted elsewhere")
    figure = statistic.observations.get()
    figure.read_in = through
    figure.save_revision().publish()
    for prefix, named in (("", "Figures read through it"), ("/es", "Cifras leídas a través de")):
        shown = page(client, f"{prefix}/sources/repeats-others/")
        assert named in shown
        assert "Counted elsewhere" in shown
        assert "Figures from it" not in shown
        assert empty not in shown
    own = page(client, f"/sources/{figure.source.slug}/")
    assert "Figures from it" in own
    assert "read through" not in own
    assert "Figures read through it" in page(client, "/sources/repeats-others.md")


def test_the_table_stands_right_under_the_chart(client: Client) -> None:
    shown = page(client, "/stats/possession-arrests/")
    marks = (
        '<figure class="chart"',
        "<table>",
        "Source and method",
        'id="get"',
        'id="used"',
    )
    places = [shown.index(mark) for mark in marks]
    assert places == sorted(places)
    between = shown[shown.index("</figcaption>") : places[1]]
    assert "<form" not in between
    assert "<h2" not in between
