"""Staff translate: the report, the review, who may do which, and files to take away."""

import csv
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupPagePermission
from wagtail_localize.models import Translation

from actions.models import ActionIndexPage
from dpa.translations.models import TranslationReview
from home.models import StandardPage
from tests import factories
from tests.factories import block
from tests.staff import messages_of, signed_in
from tests.translating import submitted, translated

pytestmark = pytest.mark.django_db

REPORT = "translation_states"


def page(title: str) -> StandardPage:
    made: StandardPage = factories.standard_page(title=title)
    made.body = [block("text", "<p>Words.</p>")]
    made.save_revision().publish()
    return made


def record(thing: Any) -> Translation:
    found: Translation = Translation.objects.get(source__object=thing.translation_key)
    return found


def rows(client: Client, **asked: str) -> list[dict[str, str]]:
    answer = client.get(reverse(REPORT), {**asked, "export": "csv"})
    text = answer.getvalue().decode("utf-8-sig")
    return list(csv.DictReader(text.splitlines()))


def states(client: Client, **asked: str) -> dict[str, str]:
    return {row["Title"]: row["State"] for row in rows(client, **asked)}


def test_the_report_lists_what_is_translated_and_what_is_not() -> None:
    page("Missing zeta")
    submitted(page("Draft zeta"))
    machine = page("Machine zeta")
    translated(machine, kind="machine")
    reviewed = page("Reviewed zeta")
    translated(reviewed)
    TranslationReview.objects.create(translation=record(reviewed), by="Ana Ruiz")
    staff = signed_in("Publishers")
    assert states(staff, title="zeta") == {
        "Missing zeta": "Not translated",
        "Draft zeta": "Not published",
        "Machine zeta": "By a machine, not reviewed",
        "Reviewed zeta": "Reviewed",
    }
    assert [row["Title"] for row in rows(staff)][-1] == "Reviewed zeta", (
        "what is settled comes last"
    )
    assert states(staff, state="machine", title="zeta").keys() == {"Machine zeta"}
    machine.body = [{**machine.body.raw_data[0], "value": "<p>Other words.</p>"}]
    machine.save_revision().publish()
    assert states(staff, behind="yes").keys() == {"Machine zeta"}
    (line,) = rows(staff, behind="yes")
    assert line["Changes behind"] == "1"
    kinds = {row["Kind"] for row in rows(staff)}
    assert {"Page", "Issue", "Statistic", "Promo"} <= kinds


def test_the_report_opens_for_nonsense_as_well() -> None:
    staff = signed_in("Editors")
    for asked in ({"state": "\x00"}, {"behind": "x" * 5000}, {"title": "%"}, {"p": "999999"}):
        assert staff.get(reverse(REPORT), asked).status_code == 200, asked


def test_a_publisher_records_a_review(client: Client) -> None:
    here = translated(page("To review"))
    url = reverse("translation_reviewed", args=[record(here).pk])
    staff = signed_in("Publishers")
    shown = staff.get(reverse(REPORT), {"title": "To review"}).content.decode()
    assert f'href="{url}"' in shown
    answer = staff.post(url, {"by": "Mesa de español", "on": "2026-05-12"})
    assert "Mesa de español" in messages_of(answer, staff)
    assert (
        "Traducción revisada por Mesa de español, 12 de mayo de 2026."
        in client.get(here.url).content.decode()
    )
    assert TranslationReview.objects.get().source_revision is not None


@pytest.mark.parametrize(
    "sent",
    [
        {"by": "", "on": "2026-05-12"},
        {"by": "Ana", "on": ""},
        {"by": "Ana\x00", "on": "2026-05-12"},
        {"by": "A" * 81, "on": "2026-05-12"},
        {"by": "Ana", "on": str(timezone.localdate() + timedelta(days=2))},
    ],
)
def test_a_review_that_cannot_be_is_sent_back(sent: dict[str, str]) -> None:
    here = translated(page("Sent back"))
    answer = signed_in("Publishers").post(
        reverse("translation_reviewed", args=[record(here).pk]), sent
    )
    assert answer.status_code == 200
    assert b"error" in answer.content
    assert not TranslationReview.objects.exists()


def test_editors_translate_and_publishers_review() -> None:
    made = page("Whose turn")
    translate = reverse("wagtail_localize:submit_page_translation", args=[made.pk])
    assert signed_in("Editors").get(translate).status_code == 200
    here = translated(made)
    url = reverse("translation_reviewed", args=[record(here).pk])
    for group in ("Editors", "Campaigners", "Evidence editors"):
        assert signed_in(group).get(url).status_code in {302, 403}, group
        assert signed_in(group).post(url, {"by": "A", "on": "2026-01-01"}).status_code != 200
    assert not TranslationReview.objects.exists()
    assert signed_in("Publishers").get(reverse("translation_reviewed", args=[0])).status_code == 404


def test_there_is_one_report_of_translations_in_the_menu() -> None:
    html = signed_in("Editors").get(reverse(REPORT)).content.decode()
    assert reverse("wagtail_localize:translations_report") not in html


def test_the_cost_of_the_report_does_not_grow(django_assert_max_num_queries: Any) -> None:
    for number in range(12):
        translated(page(f"Number {number}"))
    staff = signed_in("Publishers")
    staff.get(reverse(REPORT))
    with django_assert_max_num_queries(60):
        staff.get(reverse(REPORT))


def test_campaigners_work_on_actions_in_spanish_and_on_nothing_else_there() -> None:
    english = ActionIndexPage.objects.get(locale__language_code="en")
    GroupPagePermission.objects.exclude(page=english.pk).filter(group__name="Campaigners").delete()
    ActionIndexPage.objects.exclude(pk=english.pk).get().delete()
    here = submitted(english).get_target_instance()
    staff = signed_in("Campaigners")
    for index in (english, here):
        assert staff.get(reverse("wagtailadmin_pages:edit", args=[index.pk])).status_code == 200
    home = here.get_parent()
    assert staff.get(reverse("wagtailadmin_pages:edit", args=[home.pk])).status_code == 302
    action = factories.action(title="For translators")
    submit = reverse("wagtail_localize:submit_page_translation", args=[action.pk])
    assert staff.get(submit).status_code == 200
