"""The page of a win, and of a setback: its name, its later life, what stands beside it."""

from datetime import date

import pytest
from django.test import Client

from actions.models import OutcomeEvent
from dpa.places.models import Place
from home.demo.facts import facts
from home.demo.setback_texts import SETBACKS
from home.demo.win_texts import WINS
from tests import factories as make
from tests.markup import said
from wins.identifiers import with_year, without_year
from wins.models import SetbackPage, WinEvent, WinFigure, WinPage

pytestmark = pytest.mark.django_db


def read(client: Client, page: WinPage | SetbackPage) -> str:
    answer = client.get(page.url)
    assert answer.status_code == 200
    return str(answer.content.decode())


@pytest.mark.parametrize(
    ("typed", "year", "shown", "name"),
    [
        ("Measure 110", 2020, "Measure 110 (2020)", "Measure 110"),
        ("Proposition 36 (2000)", 2000, "Proposition 36 (2000)", "Proposition 36"),
        ("Appropriations Act, 2023", 2022, "Appropriations Act, 2023", "Appropriations Act"),
        ("H.R. 3884 (2019–2020)", 2020, "H.R. 3884 (2019–2020)", "H.R. 3884"),
        ("SB 2015", 2015, "SB 2015", "SB"),
        ("A Fair Act of 2010", 2010, "A Fair Act of 2010", "A Fair Act"),
        ("", 2020, "", ""),
    ],
)
def test_an_identifier_has_its_year(typed: str, year: int, shown: str, name: str) -> None:
    assert with_year(typed, year) == shown
    assert without_year(typed) == name


def test_one_name_in_several_years_is_told_apart(client: Client) -> None:
    """`product.md`: “Proposition 36” is three measures in California."""
    pages: dict[int, WinPage | SetbackPage] = {
        2000: WinPage.objects.get(slug="california-proposition-36-2000"),
        2012: WinPage.objects.get(slug="california-three-strikes-2012"),
        2024: SetbackPage.objects.get(slug="california-proposition-36-2024"),
    }
    for year, page in pages.items():
        html = read(client, page)
        assert f"Known as Proposition 36 ({year})" in said(html)
        for other in set(pages) - {year}:
            named = f'with <a href="{pages[other].url}">Proposition 36 ({other})</a>'
            assert named in html, (year, other)


def test_another_place_is_named_with_it(client: Client) -> None:
    made = make.win(identifier="Measure 110", decided_on=date(2010, 1, 1))
    made.places = [Place.objects.get(slug="utah")]
    made.save()
    assert "with Measure 110 (2020), Oregon" in said(read(client, made))
    oregon = WinPage.objects.get(slug="oregon-measure-110-2020")
    assert "with Measure 110 (2010), Utah" in said(read(client, oregon))


def test_dpas_role_is_a_closed_word_and_says_whose_account_it_is(client: Client) -> None:
    page = WinPage.objects.get(slug="oregon-measure-110-2020")
    told = said(read(client, page))
    assert f"What DPA did {page.get_role_display()} {page.role_note}" in told
    for win in WinPage.objects.live():
        assert win.role_note, win


def test_later_events_stand_in_order_with_their_sources(client: Client) -> None:
    page = make.win(decided_on=date(2001, 1, 1))
    page.later_events.add(
        WinEvent(happened_on=date(2015, 1, 1), happened_precision="year", text="Half came back.",
                 direction="advance", source=make.source(title="On half")),
        WinEvent(happened_on=date(2011, 12, 23), text="All was lost.", direction="setback",
                 source=make.source(title="On all")),
    )  # fmt: skip
    page.save()
    told = said(read(client, page))
    first, second = told.index("December 23, 2011"), told.index("Half came back.")
    assert first < told.index("All was lost.") < second
    assert "2011 Setback All was lost." in told
    assert told.index("On all") < told.index("On half")


def test_people_are_counted_by_bound_figures_alone(client: Client) -> None:
    page, statistic = make.win(), make.statistic(statement="people were reached")
    page.figure_links.add(WinFigure(statistic=statistic))
    page.save()
    assert "1,234" in read(client, page)
    assert "people were reached, 2022." in said(read(client, page))
    statistic.unpublish()
    assert "people were reached" not in read(client, page)


def test_the_actions_that_led_to_it_come_from_the_ledger(client: Client) -> None:
    page, action = make.win(title="Won at last"), make.action(title="Ask for it now")
    OutcomeEvent.objects.create(
        action=action, kind="win", happened_on=date(2024, 2, 1), text="It was won.", page=page
    )
    html = read(client, page)
    assert "What led to it" in html
    assert f'<a href="{action.url}">Ask for it now</a>' in html
    action.unpublish()
    assert "Ask for it now" not in read(client, page)


def test_other_wins_of_the_place_and_the_next_in_time(client: Client) -> None:
    utah = Place.objects.get(slug="utah")
    made = [
        make.win(title=f"Utah {year}", decided_on=date(year, 1, 1)) for year in range(1990, 1997)
    ]
    for page in made:
        page.places = [utah]
        page.save()
    html = read(client, made[3])
    aside = html.split('id="same-place"')[1].split("</section>")[0]
    shown = [year for year in range(1990, 1997) if f">Utah {year}<" in aside]
    assert shown == [1991, 1992, 1994, 1995]
    assert 'href="/wins/?place=utah">All 7 wins: Utah</a>' in aside
    undone = make.setback(title="Utah, undone", decided_on=date(1995, 6, 1))
    undone.places = [utah]
    undone.save()
    assert ">All 7 wins: Utah</a>" in read(client, undone)  # it is no win itself
    around = html.split('aria-label="Before and after it"')[1].split("</nav>")[0]
    assert "Earlier: 1992, Utah" in said(around)
    assert "Later: 1994, Utah" in said(around)
    assert 'rel="prev"' not in read(client, made[0])


def test_a_setback_says_what_it_is(client: Client) -> None:
    page = make.setback(title="It went wrong", body=[make.block("text", "<p>Nobody asked.</p>")])
    told = said(read(client, page))
    assert "Setback It went wrong" in told
    assert "Nobody asked." in told
    assert "What DPA did" not in told


def test_every_later_event_and_setback_of_the_facts_is_told() -> None:
    texts = {text["id"]: text for text in WINS}
    for fact in facts()["wins"]:
        if fact["level"] == "international":
            continue  # Uruguay is none of the places we know
        told = {event["date"][:4] for event in texts[fact["id"]]["later_events"]}
        assert {str(event["year"]) for event in fact["later_events"]} <= told, fact["id"]
    alone = {text["id"] for text in SETBACKS}
    for fact in facts()["setbacks"]:
        days = [
            event["date"]
            for win in fact["affects"]
            for event in texts[win]["later_events"]
            if event["kind"] == "setback"
        ]
        assert (fact["date"] in days) if fact["affects"] else (fact["id"] in alone), fact["id"]


def test_a_win_in_several_places_leads_to_each_of_them(client: Client) -> None:
    page = WinPage.objects.get(
        slug="colorado-washington-legalization-2012", locale__language_code="en"
    )
    html = read(client, page)
    for slug in ("colorado", "washington"):
        assert f'<dd><a href="/places/{slug}/">' in html
    national = WinPage.objects.filter(level="national", locale__language_code="en").first()
    assert national is not None
    assert "/places/united-states/" not in read(client, national)
