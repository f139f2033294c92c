"""What people come for under other words, and find: laws, bills, forms, the other language."""

import pytest
from django.test import Client

from dpa.atlas import found
from dpa.atlas.models import LawStatus
from dpa.places.models import Place
from dpa.search.answering import answer
from dpa.search.asking import asked
from dpa.search.finding import Chosen
from dpa.search.helping import asks_for_help
from dpa.search.keeping import refresh_now
from dpa.search.models import SearchDocument
from dpa.search.query_text import text_query
from dpa.search.suggesting import suggestions
from tests.judged import first
from tests.searching import shown

pytestmark = pytest.mark.django_db

FOUND = {
    # by what the law of a place says
    "New Mexico good samaritan": "win:new-mexico-good-samaritan-2007",
    "oregon possession law": "place:oregon",
    "is weed legal in oregon": "place:oregon",
    # by what came after a win, and by a bill's letters
    "HB 4002": "win:oregon-measure-110-2020",
    "House Bill 4002": "win:oregon-measure-110-2020",
    "AB 1743": "win:california-syringe-access-2004",
    "H.R. 3884": "win:more-act-house-2020",
    "MORE Act": "win:more-act-house-2020",
    '"MORE Act"': "win:more-act-house-2020",
    "contact us": "page:about",
    "who we are": "page:about",
    # in the facts of a drug
    "heroin": "drug:fentanyl",
    "suboxone": "drug:fentanyl",
}


@pytest.mark.parametrize(("words", "wanted"), FOUND.items())
def test_it_is_among_the_first_three(words: str, wanted: str) -> None:
    assert wanted in first(words)


def test_two_letters_that_are_a_word_name_no_state() -> None:
    """Codes such as “US-IN” made every state a result for “us”."""
    assert not [one for one in first("contact us", number=10) if one.startswith("place:")]
    assert first("NM", number=1) == ["place:new-mexico"]


@pytest.mark.parametrize(
    ("words", "language"), [("over", "en"), ("sobre", "es"), ("drug over", "en")]
)
def test_suggestions_stay_while_a_word_that_says_nothing_becomes_one(
    words: str, language: str
) -> None:
    assert suggestions(words, language)
    # Only what is still typed is read so: in a whole search it still says nothing.
    assert "over" not in text_query(asked("over", "en"), "en").beginnings


@pytest.mark.parametrize(
    ("path", "words", "address"),
    [
        ("/search/", "newsletter", "/sign-up/"),
        ("/search/", "Unsubscribe", "/your-data/"),
        ("/search/", "map", "/places/"),
        ("/search/", "open data", "/stats/data/"),
        ("/es/search/", "boletín", "/es/sign-up/"),
        ("/es/search/", "darme de baja", "/es/your-data/"),
        ("/search/", "privacy policy", "/privacy/"),
        ("/search/", "Cookies", "/privacy/"),
        ("/search/", "quick exit", "/safe-reading/"),
        ("/es/search/", "política de privacidad", "/es/privacy/"),
    ],
)
def test_forms_and_lists_that_are_no_pages_stand_first(
    client: Client, path: str, words: str, address: str
) -> None:
    results = shown(client, words, path).partition('<ol class="results')[2]
    assert f'<h3><a href="{address}">' in results.partition("</li>")[0]
    assert client.get(address).status_code == 200


@pytest.mark.parametrize(("words", "language"), [("cookies", "en"), ("costo", "es")])
def test_no_other_form_and_no_other_word_is_taken_for_a_slip(words: str, language: str) -> None:
    found = answer(words, language, Chosen())
    assert (found.meant, found.perhaps) == ("", "")


def test_what_rests_on_a_source_comes_before_it() -> None:
    for words, language in (("syringe exchange", "en"), ("naloxone", "en"), ("naloxona", "es")):
        assert not first(words, language, 1)[0].startswith("source:")
    assert first("Cato Institute", number=1) == ["source:cato-tbb83"]


def test_what_something_costs_is_found_in_spanish() -> None:
    assert "statistic:enforcement-spending" in first("costo", "es")


def test_words_in_spanish_lead_to_the_search_in_spanish(client: Client) -> None:
    html = shown(client, "jeringas esterilizadas sobredosis")
    assert "resultados en español" not in html, "nothing has all of them there either"
    html = shown(client, "sobredosis")
    assert 'href="/es/search/?q=sobredosis">' in html
    assert "resultados en español" in html
    assert "en español" not in shown(client, "naloxone")


@pytest.mark.parametrize(
    "words", ["someone overdosed", "my friend is not breathing", "mi amigo no respira"]
)
def test_whoever_needs_help_at_once_is_shown_it(words: str) -> None:
    assert asks_for_help(words)


def test_a_place_is_read_anew_when_its_law_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[object, list[int]]] = []
    monkeypatch.setattr(found, "refresh_soon", lambda model, keys: told.append((model, keys)))
    oregon = Place.objects.get(slug="oregon")
    status = LawStatus.objects.filter(place=oregon, live=True).first()
    assert status is not None
    status.note = "Quokkas decide."
    status.save()
    assert (Place, [oregon.pk]) in told, "the worker is told to"
    refresh_now("places.Place", [oregon.pk])
    in_english = SearchDocument.objects.get(slug="oregon", kind="place", language="en")
    assert "Quokkas decide." in in_english.body
    in_spanish = SearchDocument.objects.get(slug="oregon", kind="place", language="es")
    assert "Quokkas" not in in_spanish.body
    assert "Lo que dice la ley" in in_spanish.body
