"""Delivering: the exact number in the ledger, and files in the form that signers were promised."""

import csv
from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from actions.models import ActionPage, OutcomeEvent
from actions.petition.paper import Sheet
from dpa.supporters.csv_file import csv_lines
from dpa.supporters.exports import export_of
from dpa.supporters.models import Access
from tests import factories
from tests.pdf_text import text_of
from tests.petitions import made, petition
from tests.staff import edit_url, messages_of, send, signed_in
from tests.test_petition_clusters import staff

pytestmark = pytest.mark.django_db
__all__ = ["staff"]  # a fixture

NAMES = [
    ("Ana", "López"), ("Łukasz", "Żółć"), ("Nguyễn", "Ánh"), ("Владимир", "Ильин"),
    ("李", "小龍"), ("=cmd|' /C calc'!A0", "X"), ("A" * 80, "W" * 80),
]  # fmt: skip


@pytest.fixture
def page() -> ActionPage:
    made_page = petition(title="Open a center: ŚĆ", ask="Open it.")
    for number, (first, last) in enumerate(NAMES):
        made(made_page, number, first_name=first, last_name=last)
    made(made_page, 50, first_name="Not", last_name="Confirmed", confirmed_at=None)
    made(made_page, 51, first_name="Set", last_name="Aside", set_aside_at=timezone.now())
    made(made_page, 52, first_name="Zoë", last_name="Abroad", place="DE", country="DE")
    return made_page


def table(key: str, page: ActionPage) -> list[list[str]]:
    export = export_of(key)
    assert export is not None
    text = "".join(csv_lines(export, page.code))
    assert text.startswith("\ufeff")
    return list(csv.reader(StringIO(text.removeprefix("\ufeff"))))


def test_names_and_places_of_those_who_count_and_no_formula(page: ActionPage) -> None:
    head, *rows = table("petition-names", page)
    assert head == ["Name", "Place"]
    assert len(rows) == 8
    assert rows[0] == ["Zoë Abroad", "Germany"]
    assert ["Łukasz Żółć", "New Mexico"] in rows
    assert ["'=cmd|' /C calc'!A0 X", "New Mexico"] in rows
    said = str(rows)
    for word in ("Confirmed", "Aside", "example.org", "87501"):
        assert word not in said


def test_numbers_by_place(page: ActionPage) -> None:
    assert table("petition-numbers", page) == [
        ["Place", "Signatures"], ["New Mexico", "7"], ["Germany", "1"]
    ]  # fmt: skip


def test_a_promise_of_numbers_only_is_kept(staff: Client) -> None:
    page = petition(delivers="numbers")
    made(page, 1)
    export = export_of("petition-names")
    assert export is not None
    with pytest.raises(LookupError):
        export.name(page.code)
    with pytest.raises(LookupError):
        list(export.rows(page.code))
    with pytest.raises(LookupError):
        export.files["pdf"](page.code)
    asked = reverse("supporter_data:ask_of", args=["petition-names", page.code])
    assert staff.get(asked).status_code == 404
    hub = staff.get(reverse("petition_admin", args=[page.pk])).content.decode()
    assert "petition-names" not in hub
    assert table("petition-numbers", page)[1] == ["New Mexico", "1"]


def test_on_paper_every_name_stands_or_says_that_letters_are_missing(page: ActionPage) -> None:
    export = export_of("petition-names")
    assert export is not None
    content, kind = export.files["pdf"](page.code)
    assert kind == "application/pdf"
    assert content.startswith(b"%PDF-")
    text = text_of(content)
    for words in ("Open a center: ŚĆ", "Łukasz Żółć", "Nguyễn Ánh", "Владимир Ильин", "Zoë Abroad",
                  "Germany", "A" * 80 + " " + "W" * 80, "Page 1 of", "Name", "Place"):  # fmt: skip
        assert words in text, words
    assert "8 people" in " ".join(text.split())
    assert "□ □□" in text
    assert "In 1 of these lines letters stand as □" in " ".join(text.split())


def test_many_names_take_many_pages(page: ActionPage) -> None:
    rows = [[f"Person {number}", "New Mexico"] for number in range(300)]
    text = text_of(Sheet(page, ("Name", "Place")).filled(rows))
    assert all(f"Person {number}\n" in text for number in range(300))
    assert text.count("Page ") >= 8
    assert text.count("\nPlace\n") >= 8


def test_files_ask_for_a_reason_and_that_is_written_down(staff: Client, page: ActionPage) -> None:
    hub = staff.get(reverse("petition_admin", args=[page.pk])).content.decode()
    address = reverse("supporter_data:ask_of", args=["petition-names", page.code])
    assert f'href="{address}"' in hub
    answer = staff.post(address, {"reason": "For the senator's office", "how": "csv"}, follow=True)
    assert "attachment" in answer["Content-Disposition"]
    assert "Łukasz Żółć,New Mexico" in b"".join(answer.streaming_content).decode()  # type: ignore[attr-defined]  # a stream
    line, used = Access.objects.order_by("pk")
    assert used.opened == line
    assert (line.what, line.subject) == ("Names under “Open a center: ŚĆ”", page.code)


def test_delivered_is_written_with_the_exact_number(staff: Client, page: ActionPage) -> None:
    address = reverse("petition_admin", args=[page.pk])
    html = staff.get(address).content.decode()
    assert "<b>8</b> confirmed and counted, <b>1</b> not yet confirmed, <b>1</b> set aside" in html
    today = timezone.localdate()
    given = {"happened_on": today.isoformat(), "to_whom": "The council", "text": "Handed over."}
    tomorrow = given | {"happened_on": (today + timedelta(days=1)).isoformat()}
    for wrong in (given | {"to_whom": ""}, given | {"text": "\0"}, tomorrow):
        assert staff.post(address, wrong).status_code == 200
    assert not OutcomeEvent.objects.filter(action=page).exists()
    assert "Written down: 8 delivered" in messages_of(staff.post(address, given), staff)
    line = OutcomeEvent.objects.get(action=page)
    assert (line.kind, line.confirmed, line.to_whom) == ("delivered", 8, "The council")
    assert "8 confirmed" in Client().get(page.url).content.decode()


def test_all_petitions_are_listed_for_those_who_may(staff: Client, page: ActionPage) -> None:
    html = staff.get(reverse("petitions_report")).content.decode()
    assert reverse("petition_admin", args=[page.pk]) in html
    listed = staff.get(reverse("petitions_report") + "?export=csv")
    rows = list(csv.reader(StringIO(b"".join(listed.streaming_content).decode())))  # type: ignore[attr-defined]  # a stream
    row = next(row for row in rows if row[0] == page.title)
    assert row[1:5] == ["open", "8", "1", "1"]
    assert signed_in("Editors").get(reverse("petitions_report")).status_code in {302, 403}
    edited = staff.get(edit_url(page)).content.decode()
    assert reverse("petition_admin", args=[page.pk]) in edited


def test_what_signers_were_promised_is_not_widened() -> None:
    page = petition(delivers="numbers")
    made(page, 1)
    editor = signed_in("Publishers")
    for values, words in (
        ({"delivers": "names"}, "People signed because no names are handed over"),
        ({"kind": "letter"}, "It stays a petition"),
    ):
        answer = send(editor, edit_url(page), ActionPage, "action-publish", **values)
        assert words in messages_of(answer, editor)
    page.refresh_from_db()
    assert (page.kind, page.delivers) == ("petition", "numbers")
    free = petition(delivers="numbers")
    send(editor, edit_url(free), ActionPage, "action-publish", delivers="names")
    free.refresh_from_db()
    assert free.delivers == "names"


def test_a_petition_says_when_it_closes_and_names_its_partner() -> None:
    page = factories.action(kind="petition", partner_url="", live=False)
    editor = signed_in("Publishers")
    answer = send(editor, edit_url(page), ActionPage, "action-publish", offers_partner="on")
    said = messages_of(answer, editor)
    assert "A petition needs a day on which it closes" in said
    assert "Name the partner whose box signers are offered" in said


def test_a_signed_petition_is_not_deleted(page: ActionPage) -> None:
    editor: Any = signed_in("Publishers")
    empty = petition()
    for one in (page, empty):
        editor.post(edit_url(one, "delete"))
    assert ActionPage.objects.filter(pk=page.pk).exists()
    assert not ActionPage.objects.filter(pk=empty.pk).exists()
    parent = page.get_parent()
    editor.post(edit_url(parent.specific, "delete"))
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    editor.post(f"{bulk}?id={page.pk}&next=/admin/")
    assert page.signatures.count() == 10
