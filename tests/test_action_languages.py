"""One action in two languages is one action: one petition, one ledger, one deadline, one code."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.fields import get_translatable_fields
from wagtail_localize.models import TranslationSource

from actions import together
from actions.models import ActionPage, PlaceCount, Signature
from actions.petition.counting import total
from actions.petition.deliveries import deliver
from tests.petitions import BEN, OURS, link_in_mail, made, opened, petition, press, send

pytestmark = pytest.mark.django_db


def in_spanish(page: ActionPage, **values: Any) -> ActionPage:
    """Its published Spanish page; the sections above it are translated along."""
    spanish = Locale.objects.get(language_code="es")
    copy = page.copy_for_translation(spanish, copy_parents=True)
    for name, value in {"title": "Abran un centro", "ask": "Pídelo.", **values}.items():
        setattr(copy, name, value)
    copy.save_revision().publish()
    return ActionPage.objects.get(pk=copy.pk)


def test_signatures_of_both_languages_are_one_petition(client: Client) -> None:
    page = petition()
    spanish = in_spanish(page)
    assert send(client, page).status_code == 303
    assert press(client, link_in_mail()).status_code == 303
    answer = send(client, spanish, "es", **BEN)
    assert (answer.status_code, answer["Location"]) == (303, f"/es/a/{page.code}/sent/")
    assert link_in_mail().startswith(f"/es/a/{page.code}/confirm/?t=")
    answer = press(client, link_in_mail())
    assert answer["Location"] == f"/es/a/{page.code}/signed/"
    rows = Signature.objects.order_by("pk").values_list("action_id", "language")
    assert list(rows) == [(page.pk, "en"), (page.pk, "es")]
    assert (total(page.pk), total(spanish.pk)) == (2, 0)
    assert ActionPage.objects.get(pk=spanish.pk).signed == 2


def test_one_person_signs_once_in_whichever_language(client: Client) -> None:
    page = petition()
    spanish = in_spanish(page)
    for shown, language in ((page, "en"), (spanish, "es"), (page, "en")):
        assert send(client, shown, language).status_code == 303
    assert Signature.objects.count() == 1
    press(client, link_in_mail())
    send(client, spanish, "es")
    assert (Signature.objects.count(), total(page.pk)) == (1, 1)


def test_a_link_confirms_in_either_language(client: Client) -> None:
    page = petition()
    in_spanish(page)
    send(client, page)
    assert press(client, f"/es{link_in_mail()}").status_code == 303
    assert total(page.pk) == 1


def test_both_pages_show_the_same_count(client: Client) -> None:
    page = petition()
    spanish = in_spanish(page)
    for number in range(60):
        made(page, number)
    for shown in (page, spanish):
        assert "60" in client.get(shown.url).text
    assert client.get(spanish.url).context["page"].signed_rounded == 60


@pytest.mark.parametrize("which", ["original", "translation"])
def test_the_deadline_is_one(client: Client, which: str) -> None:
    """Whoever moves it on the original moves it for both; on a translation it can't be moved."""
    page = petition()
    spanish = in_spanish(page)
    there = ActionPage.objects.get(pk=page.pk if which == "original" else spanish.pk)
    there.closes_at = timezone.now() - timedelta(hours=1)
    there.save_revision().publish()
    states = {ActionPage.objects.get(pk=pk).state for pk in (page.pk, spanish.pk)}
    assert states == {"ended" if which == "original" else "open"}
    answer = send(client, spanish, "es")
    assert answer.status_code == (410 if which == "original" else 303)


def test_a_draft_of_the_original_changes_no_translation() -> None:
    page = petition(delivers="names")
    spanish = in_spanish(page)
    page.delivers = "numbers"
    page.save_revision()
    assert ActionPage.objects.get(pk=spanish.pk).delivers == "names"
    page.get_latest_revision().publish()
    assert ActionPage.objects.get(pk=spanish.pk).delivers == "numbers"


def test_words_of_a_translation_are_its_own() -> None:
    page = petition(addressed_to="The council")
    spanish = in_spanish(page, addressed_to="El concejo")
    page.ask = "Ask again."
    page.save_revision().publish()
    fresh = ActionPage.objects.get(pk=spanish.pk)
    assert (fresh.ask, fresh.addressed_to) == ("Pídelo.", "El concejo")


def test_what_is_delivered_counts_both(client: Client) -> None:
    page = petition()
    spanish = in_spanish(page)
    made(page, 1)
    send(client, spanish, "es")
    press(client, link_in_mail())
    line = deliver(spanish, happened_on=timezone.localdate(), to_whom="Them", text="Handed over.")
    assert (line.confirmed, line.action_id) == (2, page.pk)
    assert PlaceCount.objects.get().signatures == 2


def test_a_promise_to_signers_holds_in_each_language() -> None:
    page = petition(delivers="numbers")
    spanish = in_spanish(page)
    made(page, 1)
    from actions.petition.promises import broken

    assert "delivers" in broken(spanish.pk, {"kind": "petition", "delivers": "names"})


def test_a_stamp_holds_for_its_language_alone(client: Client) -> None:
    """The words beside the boxes differ, so nobody agrees to what they did not read."""
    page = petition()
    in_spanish(page)
    data = {**BEN, "stamp": opened(page), "yes_dpa": "on"}
    answer = client.post(f"/es/a/{page.code}/sign/", data, headers=OURS)
    assert answer.status_code == 422
    assert not Signature.objects.exists()


def test_the_first_page_stays_the_original() -> None:
    page = petition()
    spanish = in_spanish(page)
    assert together.original_of(spanish.pk) == page.pk == together.original_of(page.pk)
    assert together.originals()[spanish.pk] == (page.pk, page.code)
    assert together.originals_only([page.pk, spanish.pk]) == {page.pk}
    page.delete()
    assert together.original_of(spanish.pk) == spanish.pk


def test_the_editor_of_translations_keeps_what_is_shared(client: Client) -> None:
    """What wagtail-localize makes and renews is one petition with its original."""
    page = petition(own_words="source=dpa")
    locale = Locale.objects.get(language_code="es")
    for above in page.get_ancestors().filter(depth__gte=2).specific():
        if not above.has_translation(locale):
            above.copy_for_translation(locale).save_revision().publish()
    source, _ = TranslationSource.get_or_create_from_instance(page)
    source.create_or_update_translation(locale, fallback=True)
    spanish = page.get_translation(locale)
    assert (spanish.shared_code, spanish.closes_at) == (page.code, page.closes_at)
    assert spanish.code != page.code
    page.closes_at = timezone.now() + timedelta(days=90)
    page.save_revision().publish()
    source.update_from_db()
    source.create_or_update_translation(locale, fallback=True)
    assert ActionPage.objects.get(pk=spanish.pk).closes_at == page.closes_at
    fields = {
        one.field_name for one in get_translatable_fields(ActionPage) if one.is_translated(page)
    }
    assert {"title", "ask", "addressed_to", "letter_text", "mail_text"} <= fields
    assert not fields & {*together.FIELDS, "staff_note", "code"}
    send(client, spanish, "es")
    press(client, link_in_mail())
    assert total(page.pk) == 1
