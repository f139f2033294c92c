"""Everything a supporter does, in Spanish: pages, forms and their errors, mails, feeds."""

import json
from typing import Any

import pytest
from django.test import Client
from django.utils import translation
from django.utils.translation import gettext

from actions.models import ActionIndexPage, ActionPage, Signature
from dpa.mail.letters import letter
from dpa.mail.models import OutgoingMail
from dpa.supporters.models import Consent, Supporter
from dpa.supporters.wording import opt_in
from tests.petitions import ANA, OURS, last_mail, link_in_mail, opened, press, send
from tests.spanish import english_words, spanish_tree

pytestmark = pytest.mark.django_db

PETITION = "/es/actions/end-possession-penalties/"
STILL = [
    "/es/sign-up/", "/es/sign-up/sent/", "/es/sign-up/thanks/", "/es/sign-up/confirm/",
    "/es/leave/", "/es/your-data/", "/es/your-data/sent/", "/es/your-data/open/",
    "/es/what-we-deleted/",
]  # fmt: skip


@pytest.fixture
def index() -> ActionIndexPage:
    return spanish_tree()


@pytest.fixture
def petition(index: ActionIndexPage) -> ActionPage:
    return ActionPage.objects.child_of(index).get(slug="end-possession-penalties")


def read(answer: Any) -> str:
    html: str = answer.content.decode()
    assert '<html lang="es"' in html
    assert english_words(html) == []
    return html


def test_english_words_are_noticed() -> None:
    html = "<!doctype html><html><head><title>Your data</title></head><body><main>{}</main></body>"
    found = english_words(html.format("<p>Add your name</p><p lang='en'>Run by</p><p>Nombre</p>"))
    assert found == ["Add your name", "Your data"]


@pytest.mark.parametrize("path", STILL)
def test_small_pages_speak_spanish(client: Client, path: str) -> None:
    read(client.get(path))


def test_actions_speak_spanish(client: Client, index: ActionIndexPage) -> None:
    pages = list(ActionPage.objects.child_of(index).live())
    assert len(pages) == 6
    for page in pages:
        html = read(client.get(page.url))
        assert page.title in html
        read(client.get(f"/es/a/{page.shared_code}/poster/"))
    listed = read(client.get(index.url))
    assert "10</b> abiertas ahora" in listed  # five of them in English, marked as such
    assert "Nacional (" in listed
    read(client.get(f"{index.url}?kind=letter&level=state"))
    assert "hora del Este" in client.get("/es/actions/overdose-awareness-day/").text


def test_an_action_without_spanish_text_says_so(client: Client) -> None:
    html = client.get("/es/actions/methadone-access/").text
    assert "aún no está en español" in html
    assert 'href="/actions/methadone-access/"' in html


def test_errors_are_spanish(client: Client, petition: ActionPage) -> None:
    wrong = {"first_name": "", "email": "nobody", "country": "XX", "postal_code": "1"}
    html = read(send(client, petition, "es", **wrong))
    for said in ("Escribe tu nombre.", "Elige un país de la lista.", "4 cosas por corregir"):
        assert said in html
    one = read(send(client, petition, "es", first_name="x" * 81))
    assert "1 cosa por corregir" in one
    assert "Acorta tu nombre" in one
    late = {**ANA, "stamp": opened(petition, 90_000)}
    html = read(client.post(petition.sign_url.replace("/a/", "/es/a/", 1), late, headers=OURS))
    assert "Este formulario estuvo abierto mucho tiempo" in html


def test_countries_are_sorted_as_spanish_readers_look_for_them(
    client: Client, petition: ActionPage
) -> None:
    html = client.get(petition.url).text
    names = ["Estados Unidos", "Alemania", "España", "México", "Zimbabue"]
    places = [html.index(f">{name}</option>") for name in names]
    assert places == sorted(places)
    assert ">Germany<" not in html


def test_a_signature_goes_its_way_in_spanish(client: Client, petition: ActionPage) -> None:
    answer = send(client, petition, "es", yes_dpa="on")
    read(client.get(answer["Location"]))
    template, words = last_mail()
    mail = OutgoingMail.objects.latest("pk")
    assert (template, mail.language) == ("confirm_signature", "es")
    assert "Nadie debería ir a la cárcel por posesión" in letter(template, "es", words).text
    asked = read(client.get(link_in_mail()))
    wording = "Quiero recibir novedades de la Drug Policy Alliance"
    assert wording in asked
    thanks = press(client, link_in_mail())
    html = read(client.get(thanks["Location"]))
    assert "Gracias. Tu nombre cuenta." in html
    assert f"/es/a/{petition.shared_code}/" in html
    signature, consent = Signature.objects.get(), Consent.objects.get()
    assert (signature.language, consent.supporter.language) == ("es", "es")
    assert consent.wording.startswith(wording)
    assert consent.wording_version.endswith("-es")


def test_signing_up_in_spanish_keeps_spanish_words(client: Client) -> None:
    sent = {"email": "ana@example.org", "zip": "87501"}
    answer = client.post("/es/sign-up/", sent, headers=OURS)
    assert answer["Location"] == "/es/sign-up/sent/"
    assert OutgoingMail.objects.get().language == "es"
    assert link_in_mail().startswith("/es/sign-up/confirm/?t=")
    read(client.get(link_in_mail()))
    assert press(client, link_in_mail())["Location"] == "/es/sign-up/thanks/"
    supporter = Supporter.objects.get()
    assert (supporter.language, supporter.consents.get().wording_version[-3:]) == ("es", "-es")
    client.post("/sign-up/", sent, headers=OURS)
    press(client, link_in_mail())
    supporter.refresh_from_db()
    assert supporter.language == "es"  # nobody chose another
    standing = supporter.consents.get(withdrawn_at=None)
    assert (standing.wording, standing.wording_version) == (opt_in("dpa").text, "2026-11")


def test_the_language_of_mail_decides_where_its_links_lead(client: Client) -> None:
    sent = {"email": "ana@example.org", "language": "es"}
    client.post("/sign-up/", sent, headers=OURS)
    assert link_in_mail().startswith("/es/sign-up/confirm/")


def test_ones_data_are_shown_and_deleted_in_spanish(client: Client, petition: ActionPage) -> None:
    send(client, petition, "es", yes_dpa="on", comment="Porque sí.")
    press(client, link_in_mail())
    client.post("/es/your-data/", {"email": ANA["email"]}, headers=OURS)
    link = link_in_mail()
    assert link.startswith("/es/your-data/open/")
    html = read(client.get(link))
    with translation.override("es"):
        new_mexico = gettext("New Mexico")
    for said in (petition.title, new_mexico, "Estados Unidos", "hora del Este", "Español"):
        assert said in html
    token = link.partition("?t=")[2]
    file = client.post("/es/your-data/download/", {"t": token}, headers=OURS)
    assert "Peticiones que firmaste" in {one["kind"] for one in json.loads(file.content)["kept"]}
    read(client.post("/es/your-data/delete/", {"t": token}, headers=OURS))
    read(client.post("/es/your-data/delete/", {"t": token, "sure": "yes"}, headers=OURS))
    assert not Signature.objects.exists()


def test_a_form_from_elsewhere_is_refused_in_spanish(client: Client) -> None:
    for path in ("/es/sign-up/", "/es/your-data/delete/"):
        answer = client.post(path, {}, headers={"Sec-Fetch-Site": "cross-site"})
        assert answer.status_code == 403
        assert 'href="/es/' in read(answer)
