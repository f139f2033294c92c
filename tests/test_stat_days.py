"""`?on=`: a page, an embed, a card and an oEmbed answer as of a day, whatever came after it."""

import re
from datetime import date, timedelta
from typing import Any

import pytest
import time_machine
from django.conf import settings
from django.test import Client
from django.utils import timezone

from dpa.stats.models import Observation, Statistic
from tests import factories

pytestmark = pytest.mark.django_db

NOW = timezone.now()
FIRST, SINCE = NOW - timedelta(days=9), NOW - timedelta(days=3)
THEN = timezone.localtime(FIRST + timedelta(days=2)).date()


def published(*values: int, at: Any = FIRST, **more: Any) -> Statistic:
    """With one figure a year from 2020 on."""
    with time_machine.travel(at, tick=False):
        made = factories.statistic(figure="", **more)
        for number, value in enumerate(values):
            add(made, value, 2020 + number)
    return made


def add(statistic: Statistic, value: int, year: int, **more: Any) -> Observation:
    source = statistic.observations.first()
    return Observation.objects.create(
        statistic=statistic, source=source.source if source else factories.source(), value=value,
        live=True, period_start=date(year, 1, 1), period_end=date(year, 12, 31), **more,
    )  # fmt: skip


def get(client: Client, address: str, status: int = 200) -> str:
    response = client.get(address)
    assert response.status_code == status, (address, response.status_code)
    return str(response.content.decode())


def withdraw(statistic: Statistic, day: date) -> None:
    statistic.withdrawn_on, statistic.withdrawn_reason = day, "It was counted twice."
    statistic.save()


@pytest.fixture
def revised() -> Statistic:
    """First 1,111, since three days 2,222."""
    made = published(1111)
    with time_machine.travel(SINCE, tick=False):
        add(made, 2222, 2020, supersedes=made.observations.get(), reason="revision")
    return made


def test_what_was_withdrawn_later_keeps_its_figure_on_that_day(client: Client) -> None:
    made = published(1234, 2345)
    withdraw(made, SINCE.date())
    page = made.get_absolute_url()
    for address in (page, f"{page}embed/"):
        live, fixed = get(client, address), get(client, f"{address}?on={THEN}")
        assert "ithdrawn later" not in live
        assert "as withdrawn" in live or "Withdrawn on" in live
        assert "2,345" in fixed
        assert f"Withdrawn later, on {SINCE:%B} {SINCE.day}, {SINCE.year}" in fixed
        assert "Withdrawn on" not in fixed
    card = get(client, f"{page}card.svg?on={THEN}")
    assert "2,345" in card
    assert "Withdrawn later" in card
    assert "2,345" not in get(client, f"{page}card.svg")
    url = f"{settings.SITE_URL}{page}"
    assert client.get(f"/oembed?url={url}").status_code == 404
    assert "2,345" in client.get(f"/oembed?url={url}%3Fon={THEN}").json()["title"]


def test_on_the_day_itself_it_is_withdrawn(client: Client) -> None:
    made = published(1234)
    withdraw(made, THEN)
    shown = get(client, f"{made.get_absolute_url()}?on={THEN}")
    assert "Withdrawn on" in shown
    assert "Cite this" not in shown


def test_the_one_beside_it_is_drawn_as_of_that_day(client: Client) -> None:
    one, other = published(1, 2, title="One"), published(3001, 3002, title="Other")
    with time_machine.travel(SINCE, tick=False):
        add(other, 9999, 2022)
    compared = f"{one.get_absolute_url()}?with={other.slug}"
    for _ in range(2):  # what the first request changed must not be kept
        assert "3,002" in get(client, f"{compared}&on={THEN}")
        assert "9,999" not in get(client, f"{compared}&on={THEN}")
        assert "9,999" in get(client, compared)
    assert f'name="on" value="{THEN}"' in get(client, f"{compared}&on={THEN}")
    assert 'name="on"' not in get(client, compared)


def test_the_discovery_link_of_a_day_embeds_that_day(client: Client, revised: Statistic) -> None:
    shown = get(client, f"{revised.get_absolute_url()}?on={THEN}")
    link = re.findall(r'type="application/json\+oembed"[^>]*href="([^"]+)"', shown)[0]
    found = client.get(link.removeprefix(settings.SITE_URL)).json()
    assert f"embed/?on={THEN}" in found["html"]
    assert "1,111" in found["title"]


def test_the_picture_that_is_shared_shows_that_day(client: Client, revised: Statistic) -> None:
    def picture(address: str) -> str:
        return re.findall(r'og:image" content="([^"]+)"', get(client, address))[0]

    page = revised.get_absolute_url()
    fixed = picture(f"{page}?on={THEN}").replace("&amp;", "&").removeprefix(settings.SITE_URL)
    assert fixed.startswith(f"{page}card.png?on={THEN}&v=")
    assert client.get(fixed).content != client.get(f"{page}card.png").content
    svg = get(client, f"{page}card.svg?on={THEN}")
    assert "1,111" in svg
    assert svg == get(client, f"{page}card.svg?on={THEN + timedelta(days=1)}")
    for refused in ("x", "9999-12-31", f"{THEN}&on={THEN}", "2000-01-01"):
        get(client, f"{page}card.svg?on={refused}", 404)


def test_what_is_taken_along_is_of_that_day(client: Client, revised: Statistic) -> None:
    page = revised.get_absolute_url()
    shown = get(client, f"{page}?on={THEN}")
    for part in (f"embed/?on={THEN}", f"card.png?scheme=dark&amp;on={THEN}", f"cite.bib?on={THEN}"):
        assert part in shown
    assert "1,111" in get(client, f"{page}cite.bib?on={THEN}")
    assert "2,222" in get(client, f"{page}cite.bib")
    get(client, f"{page}cite.json?on=x", 400)


def test_the_drawing_to_download_is_of_that_day(client: Client) -> None:
    made = published(1, 2)
    with time_machine.travel(SINCE, tick=False):
        add(made, 9999, 2022)
    page = made.get_absolute_url()
    assert "9,999" in get(client, f"{page}chart.svg")
    assert "9,999" not in get(client, f"{page}chart.svg?on={THEN}")
    get(client, f"{page}chart.svg?on=x", 404)


@pytest.mark.parametrize("day", ["20241126", "2024-W48-2", "2024W482", "２０２４-11-26"])
def test_a_day_has_one_way_to_be_written(client: Client, day: str) -> None:
    for address in ("/stats/overdose-deaths/", "/stats/overdose-deaths/embed/"):
        assert "Write the day as in" in get(client, f"{address}?on={day}", 400)
