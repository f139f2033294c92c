"""The site’s own words in Spanish: how they stand is said wherever no page holds the words."""

import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from dpa.translations import words
from dpa.translations.lines import lines
from dpa.translations.messages import TOP
from dpa.translations.models import TranslationBasis, WordsReview
from dpa.translations.words import state_of_words, words_now
from tests import factories
from tests.kinds import EVERY, MISSING
from tests.staff import messages_of, signed_in
from tests.translating import translated

pytestmark = pytest.mark.django_db

NOT_YET = "Esta traducción aún no se ha revisado."
REVIEWED = "Traducción revisada por"
URL = "/es/places/oregon/"
# They say nothing that was translated: an error, a page there is in English alone, a frame.
SAY_NOTHING = (MISSING, "/es/press/", "/embed/")
SPANISH = [path for path in EVERY.values() if path.startswith("/es/")]


def told(client: Client, path: str) -> list[str]:
    page = BeautifulSoup(client.get(path).content, "html.parser")
    return [" ".join(line.get_text().split()) for line in page.select("main > p.translation")]


@pytest.mark.parametrize("path", [p for p in SPANISH if not p.endswith(SAY_NOTHING)])
def test_each_page_in_spanish_says_how_its_translation_stands(client: Client, path: str) -> None:
    assert len(told(client, path)) == 1


@pytest.mark.parametrize("path", [URL.removeprefix("/es"), f"/es{MISSING}", "/es/press/"])
def test_what_is_no_translation_says_nothing_of_one(client: Client, path: str) -> None:
    assert told(client, path) == []


def test_what_does_not_work_at_an_address_says_nothing_of_one(client: Client) -> None:
    answer = client.post("/es/about/", {"a": "b"})
    assert answer.status_code == 405
    assert b'class="translation' not in answer.content


def test_a_publisher_stands_for_the_site_s_own_words(client: Client) -> None:
    assert told(client, URL) == [NOT_YET]
    staff = signed_in("Publishers")
    url = reverse("words_reviewed", args=["es"])
    assert f'href="{url}"' in staff.get(reverse("translation_states")).content.decode()
    assert "menus, buttons, forms" in staff.get(url).content.decode()
    answer = staff.post(url, {"by": "Mesa de español", "on": "2026-05-12"})
    assert "Mesa de español" in messages_of(answer, staff)
    for path in (URL, "/es/sources/", "/es/search/", "/es/sign-up/"):
        assert told(client, path) == [
            "Traducción revisada por Mesa de español, 12 de mayo de 2026."
        ]


def test_a_site_with_other_words_is_not_reviewed(client: Client) -> None:
    WordsReview.objects.create(language="es", words="0" * 64, by="Ana")
    assert told(client, URL) == [NOT_YET]
    WordsReview.objects.create(language="es", words=words_now("es"), by="Ana")
    assert state_of_words("es").made == "reviewed"


@pytest.mark.parametrize(
    "changed",
    ["locale/es/LC_MESSAGES/django.po", "templates/mail/foot/es.txt", "templates/mail/es/"],
)
def test_any_other_word_ends_the_review(
    changed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("locale", "templates/mail"):
        shutil.copytree(TOP / folder, tmp_path / folder)
    monkeypatch.setattr(words, "LOCALE", tmp_path / "locale")
    monkeypatch.setattr(words, "MAIL", tmp_path / "templates/mail")
    digest = words_now.__wrapped__
    before = digest("es")
    assert before == words_now("es")
    file = tmp_path / changed
    file = next(file.iterdir()) if file.is_dir() else file
    file.write_text(file.read_text() + "\n# Another word.\n")
    assert digest("es") != before


@pytest.mark.parametrize("sent", [{"by": "", "on": "2026-05-12"}, {"by": "Ana", "on": "\x00"}])
def test_a_review_of_words_that_cannot_be_is_sent_back(sent: dict[str, str]) -> None:
    answer = signed_in("Publishers").post(reverse("words_reviewed", args=["es"]), sent)
    assert answer.status_code == 200
    assert not WordsReview.objects.exists()


def test_only_who_may_review_does_and_only_what_is_translated() -> None:
    url = reverse("words_reviewed", args=["es"])
    for group in ("Editors", "Campaigners", "Evidence editors"):
        assert signed_in(group).post(url, {"by": "A", "on": "2026-01-01"}).status_code != 200
    assert not WordsReview.objects.exists()
    for code in ("en", "fr", "es%00"):
        assert signed_in("Publishers").get(url.replace("/es/", f"/{code}/")).status_code == 404


def test_staff_see_the_oldest_first_and_what_is_settled_last() -> None:
    now = timezone.now()
    for title, days in (("Newer zeta", 1), ("Oldest zeta", 30), ("Older zeta", 9)):
        here: Any = translated(factories.standard_page(title=title))
        basis = TranslationBasis.objects.filter(
            translation__source__object=here.translation_key,
            translation__target_locale__language_code="es",
        )
        assert basis.update(published_at=now - timedelta(days=days)) == 1
    WordsReview.objects.create(language="es", words=words_now("es"), by="Ana")
    titles = [line.title for line in lines()]
    assert [t for t in titles if t.endswith("zeta")] == ["Oldest zeta", "Older zeta", "Newer zeta"]
    assert titles[-1] == "The site’s own words"
