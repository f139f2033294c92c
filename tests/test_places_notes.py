"""What an editor says of a place: wherever the place is told of, and honest in translation."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from dpa.atlas.models import PlaceNote
from dpa.places.models import Place
from dpa.search.keeping import refresh_now
from dpa.search.models import SearchDocument
from dpa.site.refusals import PublishingRefusedError
from dpa.translations.models import WordsReview
from dpa.translations.words import words_now
from home.models import HomePage
from tests import factories
from tests.data import json_of
from tests.translating import translated

pytestmark = pytest.mark.django_db


@pytest.fixture
def note() -> PlaceNote:
    made = PlaceNote(
        place=factories.place("iowa"), text="<p>Quokkas <b>decide</b> here.</p>", live=False,
        locale=HomePage.objects.get(locale__language_code="en").locale,
    )  # fmt: skip
    made.save()
    made.save_revision().publish()
    made.refresh_from_db()
    return made


def lines(client: Client, path: str) -> list[str]:
    page = BeautifulSoup(client.get(path).content, "html.parser")
    return [" ".join(line.get_text().split()) for line in page.select("p.translation")]


def test_a_review_of_the_site_s_words_is_none_of_a_note(client: Client, note: PlaceNote) -> None:
    assert len(lines(client, "/es/places/iowa/")) == 1, "a note in English is no translation"
    translated(note, kind="machine")
    WordsReview.objects.create(language="es", words=words_now("es"), by="Ana Ruiz")
    head, own = lines(client, "/es/places/iowa/")
    assert head.startswith("Traducción revisada por Ana Ruiz")
    assert own == "Traducción automática, sin revisar."
    assert lines(client, "/places/iowa/") == []


def test_it_is_in_the_markdown_the_data_and_the_search(client: Client, note: PlaceNote) -> None:
    assert "Quokkas **decide** here." in client.get("/places/iowa.md").content.decode()
    assert json_of(client, "/places/iowa.json")["place"]["note"] == "Quokkas decide here."
    assert json_of(client, "/places/ohio.json")["place"]["note"] is None
    refresh_now("places.Place", [note.place_id])
    found = SearchDocument.objects.get(slug="iowa", kind="place", language="en")
    assert "Quokkas decide here." in found.body
    other = SearchDocument.objects.get(slug="iowa", kind="place", language="es")
    assert "Quokkas" not in other.body


def test_a_changed_note_has_its_place_read_anew(
    note: PlaceNote, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dpa.atlas import found

    told: list[tuple[object, list[int]]] = []
    monkeypatch.setattr(found, "refresh_soon", lambda model, keys: told.append((model, keys)))
    note.save()
    assert (Place, [note.place_id]) in told


def test_a_note_keeps_to_the_glossary_whichever_way_it_is_published(note: PlaceNote) -> None:
    note.text = "<p>Naloxone is handed out.</p>"
    note.save_revision().publish()
    note.refresh_from_db()
    other = translated(note, {"Naloxone is handed out.": "Se reparte naloxona."})
    other.text = "<p>Se reparte Narcan.</p>"
    with pytest.raises(PublishingRefusedError, match="“naloxone” is rendered as “Narcan”"):
        other.save_revision().publish()
