"""The list of wins: by year, with what went wrong in its place; filters with counts; totals."""

import re
from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from dpa.choosing import counts, matching
from dpa.places.models import Place
from tests import factories as make
from tests.markup import said
from wins.entries import entries
from wins.entry import CHOICES
from wins.models import SetbackPage, WinEvent, WinPage
from wins.totals import pushed_back, totals

pytestmark = pytest.mark.django_db

NOTHING = dict.fromkeys(CHOICES, "")


def read(client: Client, address: str = "/wins/") -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return str(answer.content.decode())


def section(html: str, year: int) -> str:
    return html.split(f'id="y{year}"')[1].split("</section>")[0]


def test_years_run_from_the_newest_to_the_first_and_each_can_be_jumped_to(client: Client) -> None:
    html = read(client)
    years = [int(y) for y in re.findall(r'<h2 id="y(\d{4})"', html)]
    told = {e.day.year for e in entries("en")}
    assert years == sorted(told, reverse=True)
    assert min(years) == 2000
    assert re.findall(r'href="#y(\d{4})"', html) == [str(year) for year in years]


def test_a_setback_of_a_win_stands_in_the_year_it_happened(client: Client) -> None:
    html = read(client)
    oregon = WinPage.objects.get(slug="oregon-measure-110-2020")
    told = section(html, 2024)
    assert "brought back criminal penalties" in told
    assert f'It set back this win:</span> <a href="{oregon.url}">' in told
    assert "Congress put the ban back" in section(html, 2011)
    # What went forward stays on the page of its win.
    assert "eased the ban in the spending law" not in html


def test_a_setback_of_its_own_stands_there_as_well_and_is_said_to_be_one(client: Client) -> None:
    page = SetbackPage.objects.get(slug="california-proposition-36-2024")
    told = section(read(client), 2024)
    assert f'<a href="{page.url}"><span class="sr">Setback: </span>{page.title}</a>' in told


def test_the_totals_are_counted(client: Client) -> None:
    wins = WinPage.objects.filter(live=True, locale__language_code="en")
    # Burlington stands for Vermont, New York City is one besides New York, the country is none.
    named = Place.objects.filter(wins__in=wins).exclude(slug__in=["united-states", "vermont"])
    places = named.distinct().count()
    total = f"{wins.count()} wins since 2000: in {places} states and cities, and nationwide."
    assert total in said(read(client))
    assert total in client.get("/wins.md").content.decode()
    assert "3 of them were pushed back since." not in said(read(client))
    assert f"{pushed_back(entries('en'))} of them were pushed back since." in said(read(client))
    made = make.win(decided_on=date(1999, 5, 1), status="repealed")
    made.places = [Place.objects.get(slug="utah")]
    made.save()
    total = f"{wins.count()} wins since 1999: in {places + 1} states and cities, and nationwide."
    assert total in said(read(client))
    assert "3 of them were pushed back since." in said(read(client))


def test_nothing_is_counted_where_nothing_is() -> None:
    assert totals([]) == []


def test_each_option_says_how_much_it_would_show(client: Client) -> None:
    """Given whatever else is chosen; what is promised is what stands there afterwards."""
    chosen = {**NOTHING, "category": "marijuana"}
    every = entries("en")
    for name in CHOICES:
        for value, number in counts(every, chosen, name).items():
            asked = {**chosen, name: value}
            assert len(matching(every, asked)) == number, (name, value)
    html = read(client, "/wins/?category=marijuana")
    shown = html.count('<li class="win')
    number = counts(every, NOTHING, "category")["marijuana"]
    assert shown == number
    assert f"Legalizing Marijuana the Right Way ({number})" in html
    for name in CHOICES:
        for value, number in counts(every, chosen, name).items():
            assert re.search(rf'<option value="{value}"[^>]*>[^<]+\({number}\)', html), (
                name,
                value,
            )


def test_filters_join_and_are_taken_away_one_by_one(client: Client) -> None:
    html = read(client, "/wins/?place=california&category=harm-reduction&decade=2010")
    chips = re.findall(r'<a class="tag" href="(\?[^"]+)">', html)
    assert chips == [
        "?category=harm-reduction&amp;decade=2010",
        "?place=california&amp;decade=2010",
        "?place=california&amp;category=harm-reduction",
    ]
    assert "Place: California" in said(html)
    assert "Decade: 2010s" in said(html)
    years = {int(y) for y in re.findall(r'<h2 id="y(\d{4})"', html)}
    assert years <= set(range(2010, 2020))


def test_setbacks_can_be_asked_for_alone(client: Client) -> None:
    html = read(client, "/wins/?status=setback")
    number = sum(e.is_setback for e in entries("en"))
    assert html.count('<li class="win setback"') == html.count('<li class="win') == number
    assert f"{number} setbacks" in said(html)


def test_where_nothing_is_found_the_way_on_is_shown(client: Client) -> None:
    html = read(client, "/wins/?place=oregon&decade=2000")
    assert "No win matches all of these" in said(html)
    number = len(matching(entries("en"), {**NOTHING, "place": "oregon"}))
    assert f"Without “2000s”: {number} found" in said(html)
    assert 'href="?place=oregon"' in html


@pytest.mark.parametrize(
    "asked",
    ["place=atlantis", "status=%00", "decade=20x0", f"issue={'x' * 5000}", "level=%F0%9F%92%8A&x=1",
     "place=oregon&place=texas", "category=<script>alert(1)</script>"],
)  # fmt: skip
def test_whatever_is_asked_gets_an_answer(client: Client, asked: str) -> None:
    html = read(client, f"/wins/?{asked}")
    assert "<script>alert" not in html


def test_a_draft_or_its_events_are_nowhere(client: Client) -> None:
    made = make.win(title="Not said yet", decided_on=date(2023, 1, 1))
    made.later_events.add(
        WinEvent(happened_on=date(2024, 1, 1), text="Undone unseen.", direction="setback"),
    )
    made.save()
    assert "Undone unseen." in read(client)
    made.unpublish()
    html = read(client)
    assert "Not said yet" not in html
    assert "Undone unseen." not in html


def test_what_undid_a_win_in_the_same_year_stands_above_it(client: Client) -> None:
    """The newest comes first, also where both are known to the year alone."""
    made = make.win(title="Up", decided_on=date(1998, 1, 1), decided_precision="year")
    made.later_events.add(
        WinEvent(happened_on=date(1998, 1, 1), happened_precision="year", text="And down.",
                 direction="setback"),
    )  # fmt: skip
    made.save()
    told = section(read(client), 1998)
    assert told.index("And down.") < told.index("<h3>")


def test_a_citys_wins_are_found_under_its_state_and_counted_where_they_are(client: Client) -> None:
    made = make.win(title="Won in the city", decided_on=date(2022, 2, 2))
    before = said(client.get("/wins/").content.decode())
    made.places = [make.place("albany")]
    made.save()
    for slug in ("albany", "new-york"):
        html = client.get(f"/wins/?place={slug}").content.decode()
        assert ">Won in the city<" in html, slug
        options = BeautifulSoup(html, "html.parser").select("#place option")
        (chosen,) = [option.get_text() for option in options if option["value"] == slug]
        shown = html.count('<li class="win')
        assert chosen.endswith(f"({shown})")
    assert ">Won in the city<" not in client.get("/wins/?place=united-states").content.decode()
    counted = re.compile(r"in (\d+) states and cities")
    total = counted.search(before)
    again = counted.search(said(client.get("/wins/").content.decode()))
    assert total is not None
    assert again is not None
    assert int(again[1]) == int(total[1]) + 1  # Albany; New York was there before
    state = make.win(title="Won in the state", decided_on=date(2022, 2, 3))
    state.places = [make.place("new-york")]
    state.save()
    aside = client.get(state.url).content.decode().split('id="same-place"')[1]
    assert ">Won in the city<" in aside.split("</section>")[0]
