"""Our terms are said as the glossary has them: on pages, in the interface, in mails."""

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import polib
import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone

from dpa.site.refusals import PublishingRefusedError
from dpa.translations.glossary import glossary, problems
from dpa.translations.messages import catalog
from home.models import StandardPage
from tests import factories, house
from tests.factories import block
from tests.staff import edit_url, messages_of, person, signed_in
from tests.translating import fill, submitted, translated

WRONG = {"Read our press release.": "Lee nuestro lanzamiento de prensa."}
RIGHT = {"Read our press release.": "Lee nuestro comunicado de prensa."}
TOLD = "“press release” is rendered as “lanzamiento de prensa”"


def page() -> StandardPage:
    made: StandardPage = factories.standard_page(title="A release")
    made.body = [block("text", "<p>Read our press release.</p>")]
    made.save_revision().publish()
    return made


def test_the_glossary_says_each_term_once_and_never_calls_its_own_words_wrong() -> None:
    terms = glossary("es")
    forms = [form.lower() for term in terms for form in term.forms]
    assert len(terms) >= 40
    assert len(forms) == len(set(forms))
    for term in terms:
        assert term.right, term
        assert not {w.lower() for w in term.wrong} & {r.lower() for r in term.right}, term


@pytest.mark.parametrize(
    ("english", "spanish", "wanted"),
    [
        ("The drug war failed.", "La guerra contra las drogas fracasó.", 0),
        ("The drug war failed.", "La guerra de las drogas fracasó.", 1),
        ("The <b>drug\n war</b> failed.", "La lucha fracasó.", 1),
        ("We win.", "Ganamos.", 0),
        ("Two wins.", "Dos ganancias.", 1),
        ("A window.", "Una ventana, sin ganancias.", 0),
        ("Naloxone", "", 0),
        ("Methadone", "Methadone", 0),
    ],
)
def test_a_term_is_found_as_whole_words(english: str, spanish: str, wanted: int) -> None:
    assert len(problems("es", english, spanish)) == wanted


def test_the_interface_keeps_to_it() -> None:
    for entry in catalog("es"):
        said = [(entry.msgid, entry.msgstr)]
        if entry.msgid_plural:
            one, many = entry.msgstr_plural[0], entry.msgstr_plural[1]
            said = [(entry.msgid, one), (entry.msgid_plural, many)]
        for english, spanish in said:
            # Places to be filled in, and addresses, are the same in every language.
            words = [re.sub(r"\[[\w ]+\]|<code>.*?</code>", "", t) for t in (english, spanish)]
            assert problems("es", *words) == [], english


def test_mails_keep_to_it() -> None:
    folder = house.CLONE / "templates" / "mail"
    texts = sorted((folder / "es").rglob("*.txt"))
    assert texts
    for text in texts:
        english = folder / "en" / text.relative_to(folder / "es")
        # What stands in brackets is no word but a place to be filled in: “[petition]”.
        said, translated_as = (re.sub(r"\[\w+\]", "", f.read_text()) for f in (english, text))
        assert problems("es", said, translated_as) == [], text.name


def test_the_demo_content_keeps_to_it_and_leaves_nothing_out() -> None:
    files = sorted((Path(house.CLONE) / "home" / "demo" / "spanish").glob("*.po"))
    assert len(files) >= 9
    for file in files:
        for entry in polib.pofile(str(file)):
            assert entry.msgstr, entry.msgid
            assert problems("es", entry.msgid, entry.msgstr) == [], entry.msgid


@pytest.mark.django_db
def test_publishing_a_revision_is_refused_and_what_was_public_stays() -> None:
    here = translated(page(), RIGHT)
    here.body = [{**here.body.raw_data[0], "value": f"<p>{next(iter(WRONG.values()))}</p>"}]
    revision = here.save_revision()
    with pytest.raises(PublishingRefusedError, match=TOLD):
        revision.publish()
    assert "comunicado" in StandardPage.objects.get(pk=here.pk).body.raw_data[0]["value"]


@pytest.mark.django_db
def test_a_schedule_is_refused() -> None:
    translation = submitted(page())
    fill(translation, WRONG)
    translation.save_target(publish=False)
    here: Any = translation.get_target_instance()
    here.save_revision(approved_go_live_at=timezone.now() + timedelta(hours=1))
    with time_machine.travel(timezone.now() + timedelta(hours=2)):
        call_command("scheduled", verbosity=0)
    here.refresh_from_db()
    assert not here.live


@pytest.mark.django_db
def test_the_translators_editor_tells_what_to_mend(
    django_capture_on_commit_callbacks: Any,
) -> None:
    translation = submitted(page())
    fill(translation, WRONG)
    here, staff = translation.get_target_instance(), signed_in("Publishers")
    url = edit_url(here)
    answer = staff.post(url, {"action": "publish"})
    assert TOLD in messages_of(answer, staff)
    here.refresh_from_db()
    assert not here.live
    fill(translation, RIGHT)
    with django_capture_on_commit_callbacks(execute=True):
        staff.post(url, {"action": "publish"})
    here.refresh_from_db()
    assert here.live


@pytest.mark.django_db
def test_an_approval_is_refused() -> None:
    translation = submitted(page())
    fill(translation, WRONG)
    translation.save_target(publish=False)
    here: Any = translation.get_target_instance()
    staff = person("Publishers")
    here.get_workflow().start(here, person("Editors"))
    task = here.current_workflow_task_state
    with pytest.raises(PublishingRefusedError, match=TOLD):
        task.approve(user=staff)
