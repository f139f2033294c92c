"""Every feed says of each entry in which language it is, and says all of it in that language."""

from datetime import date
from xml.etree import ElementTree as ET

import pytest
from django.test import Client

from actions.models import ActionPage, OutcomeEvent
from tests import factories
from tests.data import replaced
from tests.spanish import spanish_tree

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
Told = tuple[str | None, str, str | None, str]


def entries(client: Client, path: str) -> dict[str, Told]:
    """By the title of each entry: its language, and of what it tells the language and the words."""
    answer = client.get(path)
    assert answer.status_code == 200
    found = {}
    for entry in ET.fromstring(answer.content).findall(f"{ATOM}entry"):  # noqa: S314 - our own
        title, summary = entry.find(f"{ATOM}title"), entry.find(f"{ATOM}summary")
        assert title is not None
        assert summary is not None
        category = entry.find(f"{ATOM}category")
        term = category.attrib["term"] if category is not None else ""
        told = (entry.get(LANG), str(summary.text), summary.get(LANG), term)
        found[str(title.text)] = told
    return found


def line(action: ActionPage, kind: str, text: str) -> None:
    day = date(2024, 5, 1)
    OutcomeEvent.objects.create(action=action, kind=kind, happened_on=day, text=text)


def test_outcomes_of_an_action_without_a_spanish_page_are_english(client: Client) -> None:
    line(factories.action(title="Only in English"), "reply", "They answered.")
    told = entries(client, "/es/actions/outcomes/feed/")
    assert told["Reply: Only in English"][:3] == ("en", "May 1, 2024. They answered.", None)
    english = entries(client, "/actions/outcomes/feed/")
    assert english["Reply: Only in English"][:3] == (None, "May 1, 2024. They answered.", None)


def test_what_was_written_in_english_of_a_spanish_action_says_so(client: Client) -> None:
    index = spanish_tree()
    petition = ActionPage.objects.child_of(index).get(slug="end-possession-penalties")
    line(petition, "reply", "They answered.")
    line(petition, "opened", "The action opened.")
    told = entries(client, "/es/actions/outcomes/feed/")
    by_hand = told[f"Respuesta: {petition.title}"]
    assert by_hand[:3] == (None, "May 1, 2024. They answered.", "en")
    by_itself = told[f"Apertura: {petition.title}"]
    assert by_itself[:3] == (None, "1 de mayo de 2024. La acción abrió.", None)


def test_a_setback_told_in_english_is_english_altogether(client: Client) -> None:
    factories.setback(title="Taken back", lede="It was lost.")
    told = entries(client, "/es/wins/feed/")
    assert told["Setback: Taken back"][:2] == ("en", "March 1, 2024. It was lost.")


def test_a_changed_figure_is_told_in_the_language_of_its_statistic(client: Client) -> None:
    statistic, _, _ = replaced()
    told = entries(client, "/es/stats/changes/feed/")
    title, mine = next((t, one) for t, one in told.items() if statistic.title in t)
    assert title.startswith("Correction: ")
    assert mine[0] == "en"
    assert mine[1].startswith("We had made a mistake. ")
    others = [one for title, one in told.items() if title.startswith("Muertes por sobredosis")]
    assert {one[0] for one in others} == {None}
    assert others


def test_news_in_english_below_a_spanish_list_say_so(client: Client) -> None:
    factories.news(title="Told in English")
    told = entries(client, "/es/news/feed/")["Told in English"]
    assert (told[0], told[3]) == ("en", "Statement")


def test_a_record_says_in_which_language_its_outcome_is(client: Client) -> None:
    index = spanish_tree()
    petition = ActionPage.objects.child_of(index).get(slug="end-possession-penalties")
    line(petition, "reply", "They answered.")
    records = client.get("/es/actions.json").json()["actions"]
    mine = next(one for one in records if one["id"] == petition.shared_code)
    assert (mine["outcome"], mine["outcome_language"]) == ("They answered.", "en")
    assert {one["outcome_language"] for one in client.get("/actions.json").json()["actions"]} == {
        "en"
    }


@pytest.mark.parametrize(
    ("path", "choices"),
    [("/wins/feed/", ("place=oregon", "place=california")), ("/es/wins/feed/", ("decade=2010",)),
     ("/news/feed/", ("kind=statement", "kind=press_release"))],
)  # fmt: skip
def test_a_feed_of_a_choice_is_another_feed(
    client: Client, path: str, choices: tuple[str, ...]
) -> None:
    """RFC 4287 tells feeds apart by `id`: programs would take two with one id for the same."""
    roots = [ET.fromstring(client.get(f"{path}?{choice}").content) for choice in ("", *choices)]  # noqa: S314 - our own
    for what in ("id", "title"):
        assert len({root.findtext(f"{ATOM}{what}") for root in roots}) == len(roots), what
    for root, choice in zip(roots[1:], choices, strict=True):
        (own,) = [one for one in root.findall(f"{ATOM}link") if one.get("rel") == "self"]
        assert (own.get("href") or "").endswith(f"{path}?{choice}")
