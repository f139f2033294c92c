"""Where the law stands: closed answers, with sources and dates, kept true by the database."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from dpa.atlas.models import VALUES, LawStatus, Subject
from dpa.atlas.vocabulary import BY_KEY, BY_SUBJECT
from dpa.stats.models import Source
from tests import factories
from tests.data import json_of
from tests.staff import add_url, edit_url, form_of, send, signed_in
from tests.test_places import page, said

pytestmark = pytest.mark.django_db


def test_every_subject_has_answers_that_are_told_apart() -> None:
    assert set(BY_SUBJECT) == set(Subject.values)
    assert len(BY_KEY) == sum(map(len, BY_SUBJECT.values()))
    assert {key for _group, values in VALUES for key, _label in values} == set(BY_KEY)
    for values in BY_SUBJECT.values():
        assert len({v.mark for v in values}) == len(values) >= 4
        assert (values[0].step, values[-1].step) == (4, 0)
        assert all(v.meaning.endswith(".") for v in values)


def test_the_page_says_what_is_recorded_and_since_when(client: Client) -> None:
    law = factories.law(
        note="Since a vote.", in_force_since=date(2020, 1, 1), in_force_precision="year",
        checked_on=date(2025, 3, 4), locator="Section 9",
    )  # fmt: skip
    words = said(client, "/places/iowa/")
    for told in (
        "Legal for adults", "Adults may have a limited amount of marijuana for any purpose.",
        "Since a vote.", "In force since 2020", "Last checked March 4, 2025", "Section 9",
        law.source.title,
    ):  # fmt: skip
        assert told in words
    assert "January" not in words
    law.checked_on = None
    law.save()
    assert "Not rechecked yet" in said(client, "/places/iowa/")


def test_an_answer_that_nobody_checked_is_as_old_as_its_source(client: Client) -> None:
    source = factories.source(published_on=date(2023, 1, 1), published_precision="year")
    law = factories.law(source=source)
    dated = "As of 2023, when its source came out; not rechecked since"
    assert dated in said(client, "/places/iowa/")
    assert "Así era al publicarse su fuente (2023);" in said(client, "/es/places/iowa/")
    assert f"{dated}." in client.get("/places/iowa.md").content.decode()
    told = json_of(client, "/places/iowa.json")["place"]["law"]["marijuana"]
    assert (told["source_published"], told["last_checked"]) == ("2023", None)
    law.checked_on = date(2025, 3, 4)
    law.save()
    assert dated not in said(client, "/places/iowa/")
    law.in_force_since = date(2024, 9, 1)
    law.save()
    written = client.get("/places/iowa.md").content.decode()
    assert "In force since September 1, 2024. Last checked March 4, 2025." in written


def test_a_draft_is_nobodys_business(client: Client) -> None:
    law = factories.law(live=False)
    assert "Legal for adults" not in said(client, "/places/iowa/")
    assert law.source.title not in client.get("/places/iowa.json").content.decode()


def test_the_spanish_page_has_the_spanish_sentence(client: Client) -> None:
    law = factories.law(note="Since a vote.", note_in_spanish="Desde una votación.")
    words = said(client, "/es/places/iowa/")
    assert "Legal para personas adultas" in words
    assert "Desde una votación." in words
    assert "Since a vote." not in words
    law.note_in_spanish = ""
    law.save()
    english = page(client, "/es/places/iowa/").find(string="Since a vote.")
    assert english is not None
    assert english.find_parent(attrs={"lang": "en"})


@pytest.mark.parametrize("wrong", ["felony", "nonsense", ""])
def test_the_database_refuses_an_answer_to_another_question(wrong: str) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        factories.law(value=wrong)
    made = LawStatus(
        place=factories.place("iowa"), subject="marijuana", value=wrong, source=factories.source()
    )
    with pytest.raises(ValidationError):
        made.full_clean()


def test_one_answer_a_place_and_subject() -> None:
    factories.law()
    with pytest.raises(IntegrityError), transaction.atomic():
        factories.law(value="prohibited")


def test_a_source_of_the_law_stays() -> None:
    law = factories.law()
    client = signed_in("Administrators")
    client.post(reverse(Source.snippet_viewset.get_url_name("delete"), args=[law.source.pk]))
    client.post(edit_url(law.source, "unpublish"))
    law.source.refresh_from_db()
    assert law.source.live


def test_its_source_says_that_the_place_rests_on_it(client: Client) -> None:
    law = factories.law()
    assert page(client, law.source.get_absolute_url()).select("main a[href='/places/iowa/']")
    law.live = False
    law.save()
    assert not page(client, law.source.get_absolute_url()).select("main a[href='/places/iowa/']")


def test_staff_enter_it_and_are_told_what_is_wrong(client: Client) -> None:
    staff = signed_in("Evidence editors")
    typed = {
        "place": factories.place("iowa").pk, "subject": "marijuana", "value": "felony",
        "source": factories.source().pk, "in_force_since": "", "checked_on": "",
    }  # fmt: skip
    form = form_of(staff, add_url(LawStatus), LawStatus, **typed)
    form["action-publish"] = "action-publish"
    answer = staff.post(add_url(LawStatus), form)
    assert "That answer belongs to another subject." in answer.content.decode()
    assert not LawStatus.objects.filter(place__slug="iowa").exists()
    form["value"] = "medical"
    staff.post(add_url(LawStatus), form)
    assert "Patients may use marijuana" in said(client, "/places/iowa/")
    tomorrow = timezone.localdate() + timedelta(days=1)
    form["checked_on"] = tomorrow.isoformat()
    refused = staff.post(add_url(LawStatus), form).content.decode()
    assert "Change that one: what it said before" in refused
    assert "future" in refused


def test_what_it_said_before_stays_in_its_history() -> None:
    law = factories.law()
    staff = signed_in("Evidence editors")
    send(staff, edit_url(law), LawStatus, "action-publish", value="prohibited")
    send(staff, edit_url(law), LawStatus, "action-publish", value="medical")
    law.refresh_from_db()
    before = [revision.content["value"] for revision in law.revisions.order_by("pk")]
    assert (law.value, before[-2:]) == ("medical", ["prohibited", "medical"])


def test_the_list_begins_with_what_was_not_looked_at_for_longest() -> None:
    LawStatus.objects.all().delete()
    today = timezone.localdate()
    for slug, days in (("iowa", 5), ("ohio", 900), ("utah", 400)):
        factories.law(place=factories.place(slug), checked_on=today - timedelta(days=days))
    factories.law(place=factories.place("maine"))
    staff = signed_in("Editors")
    listed = page(staff, reverse(LawStatus.snippet_viewset.get_url_name("list")))
    rows = [row.get_text(" ", strip=True) for row in listed.select("main table tbody tr")]
    names = [name for row in rows for name in ("Maine", "Ohio", "Utah", "Iowa") if name in row]
    assert names == ["Maine", "Ohio", "Utah", "Iowa"]


def test_staff_are_told_what_to_look_after_and_what_is_unchecked() -> None:
    today = timezone.localdate()
    factories.law(checked_on=today - timedelta(days=400))
    factories.law(place=factories.place("ohio"), checked_on=today - timedelta(days=10))
    factories.law(place=factories.place("utah"), verification="primary_page", checked_on=today)
    staff = signed_in("Evidence editors")
    told = b"".join(staff.get(reverse("upkeep_report") + "?export=csv")).decode()
    assert 'Iowa: Marijuana,"The law was last checked on' in told
    assert "Ohio: Marijuana" not in told
    unread = b"".join(staff.get(reverse("unchecked_report") + "?export=csv")).decode()
    assert "Ohio: Marijuana,Law status" in unread
    assert "Utah: Marijuana" not in unread


def test_what_its_source_only_announced_is_not_said_to_have_happened(client: Client) -> None:
    """The source of Oregon's law is of April 2024, the day that it names of September."""
    told = said(client, "/places/oregon/")
    assert "Was to take effect on September 1, 2024" in told
    status = LawStatus.objects.get(place__slug="oregon", subject="possession")
    status.checked_on = date(2024, 12, 1)
    status.save()
    assert "In force since September 1, 2024" in said(client, "/places/oregon/")
