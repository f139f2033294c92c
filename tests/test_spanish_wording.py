"""Small things that tell whether somebody who writes Spanish has read a page."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from tests import house
from tests.spanish import spanish_tree

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/es/places/oregon/", "Debía entrar en vigor: 1 de septiembre de 2024"),
        ("/es/issues/drug-decriminalization/", "De todos los arrestos por drogas, el 87.8%"),
        ("/es/stats/know-someone-rand/", "según la encuesta de RAND, publicada en febrero de 2024"),
        ("/es/stats/budget-gain-legalization/", "en 2018, publicada en julio de 2018"),
        ("/es/about/", "Ver los logros – Nuestros logros cambian vidas"),
        ("/es/sign-up/", "Cinco dígitos, para enviarte acciones de tu estado."),
        ("/es/actions/end-possession-penalties/", "11:59 p.m., hora del Este"),
        ("/es/actions/write-to-congress-overdose/", "Formulario de contacto (Tu representante)"),
    ],
)
def test_it_is_said_as_people_write_it(client: Client, path: str, words: str) -> None:
    spanish_tree()
    page = BeautifulSoup(client.get(path).content, "html.parser")
    assert words in " ".join(page.get_text().split())


def test_a_spanish_publication_is_read_out_in_spanish(client: Client) -> None:
    page = BeautifulSoup(client.get("/es/sources/").content, "html.parser")
    title = page.find("a", string="El 66% de los estadounidenses apoya la despenalización")
    assert title is not None
    marked = title.find_parent(attrs={"lang": True})
    assert marked is not None
    assert (title.get("lang") or marked["lang"]) == "es"


def test_a_letter_begins_with_a_capital_after_its_greeting() -> None:
    letters = list((house.CLONE / "templates/mail/es").glob("*.txt"))
    greeted = [text for text in (one.read_text() for one in letters) if "Hola:" in text]
    assert len(greeted) > 5
    for text in greeted:
        assert not text.partition("Hola:")[2].strip()[0].islower()
