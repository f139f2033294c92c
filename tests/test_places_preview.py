"""Law and notes as staff see them before anybody else: on the page of their place."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse_lazy
from wagtail.models import Locale

from dpa.atlas.models import LawStatus, PlaceNote
from tests import factories
from tests.markup import said
from tests.staff import add_url, edit_url, form_of, signed_in

pytestmark = pytest.mark.django_db


NEW = reverse_lazy(LawStatus.snippet_viewset.get_url_name("preview_on_add"))


def preview(thing: Any, mode: str = "", **typed: Any) -> str:
    """What the preview of a form shows into which this was typed."""
    staff, url = signed_in("Editors"), edit_url(thing, "preview_on_edit")
    answer = staff.post(url, form_of(staff, edit_url(thing), type(thing), **typed))
    assert answer.json() == {"is_valid": True, "is_available": True}
    shown = staff.get(f"{url}?mode={mode}")
    assert shown.status_code == 200
    return str(shown.content.decode())


def test_a_law_is_shown_on_the_page_of_its_place(client: Client) -> None:
    law = factories.law(source=factories.source(title="The code of Iowa"))
    typed = {"value": "medical", "note": "New words.", "note_in_spanish": "Palabras nuevas."}
    told = said(preview(law, "en", **typed))
    assert "Marijuana Medical" in told
    assert "Patients may use marijuana" in told
    assert "New words." in told
    assert "The code of Iowa" in told
    assert "Syringe access Nothing recorded yet" in told
    assert "New words." not in said(client.get("/places/iowa/").content.decode())
    spanish = said(preview(law, "es", **typed))
    assert "Palabras nuevas." in spanish
    assert "Acceso a jeringas" in spanish


def test_a_law_of_a_city_has_its_preview_before_the_city_has_a_page(client: Client) -> None:
    staff, albany = signed_in("Evidence editors"), factories.place("albany")
    form = form_of(
        staff, add_url(LawStatus), LawStatus,
        place=albany.pk, subject="possession", value="felony", source=factories.source().pk,
    )  # fmt: skip
    assert staff.post(str(NEW), form).json()["is_valid"]
    assert "Drug possession Felony" in said(staff.get(f"{NEW}?mode=en").content.decode())
    assert client.get("/places/albany/").status_code == 404


@pytest.mark.parametrize("missing", ["value", "subject", "place", "source"])
@pytest.mark.parametrize("how", ["draft", "publish", "preview"])
def test_what_is_missing_is_named_and_breaks_nothing(how: str, missing: str) -> None:
    staff = signed_in("Evidence editors")
    typed = {
        "place": factories.place("ohio").pk, "subject": "marijuana", "value": "medical",
        "source": factories.source().pk, missing: "",
    }  # fmt: skip
    form = form_of(staff, add_url(LawStatus), LawStatus, **typed)
    if how == "publish":
        form["action-publish"] = "action-publish"
    if how == "preview":
        assert staff.post(str(NEW), form).json()["is_valid"] is False
        assert staff.get(f"{NEW}?mode=en").status_code == 200
    else:
        answer = staff.post(add_url(LawStatus), form)
        assert answer.status_code == 200
        assert "This field is required." in answer.content.decode()
    assert not LawStatus.objects.filter(place__slug="ohio").exists()


def test_a_note_is_shown_in_its_own_language(client: Client) -> None:
    for code in ("en", "es"):
        locale, _ = Locale.objects.get_or_create(language_code=code)
        note = PlaceNote.objects.create(
            place=factories.place("iowa"), text=f"<p>As it was, {code}.</p>", locale=locale
        )
        shown = preview(note)
        assert f"As it was, {code}." in said(shown)
        assert f'<html lang="{code}"' in shown
    note.live = False
    note.save()
    assert "As it was, es" not in said(client.get("/es/places/iowa/").content.decode())
