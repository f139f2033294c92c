"""No way of publishing lets an incomplete action through; each says what is missing."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.core.management import call_command
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.log_actions import registry as log_registry
from wagtail.models import TaskState

from actions.models import ActionPage
from dpa.site.refusals import PublishingRefusedError
from dpa.site.scheduled_publishing import REFUSED
from tests import factories
from tests.staff import edit_url, messages_of, send, signed_in

pytestmark = pytest.mark.django_db

WHY = "Say what the other site asks for, before readers go there."


def draft(**values: Any) -> ActionPage:
    """A published action whose newest draft lacks something unless told otherwise."""
    page: ActionPage = factories.action(title="Before")
    page.title, page.asks_for = "After", ""
    for name, value in values.items():
        setattr(page, name, value)
    page.save_revision()
    return page


def title_of(page: ActionPage) -> str:
    return ActionPage.objects.get(pk=page.pk).title


def handed_in() -> ActionPage:
    """The whole draft is handed in; then somebody who reviews takes a needed word out of it."""
    page: ActionPage = factories.action(title="Before")
    send(
        signed_in("Editors"), edit_url(page), ActionPage, "action-submit", title="After",
        asks_for="Your name",
    )  # fmt: skip
    send(signed_in("Publishers"), edit_url(page), ActionPage, asks_for="")
    return page


def approve(staff: Client, page: ActionPage, **headers: str) -> Any:
    task = TaskState.objects.get()
    url = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", task.pk])
    return staff.post(url, {"comment": ""}, headers=headers)


def test_publishing_a_revision_is_refused() -> None:
    page = draft()
    with pytest.raises(PublishingRefusedError, match="“After” was not published"):
        page.latest_revision.publish()
    assert title_of(page) == "Before"
    draft(asks_for="Your name").latest_revision.publish()
    assert ActionPage.objects.filter(title="After").exists()


def test_an_approval_is_refused_with_a_message_at_the_form() -> None:
    page, staff = handed_in(), signed_in("Publishers")
    answer = approve(staff, page)
    assert answer["Location"] == edit_url(page)
    assert f"“After” was not published. {WHY}" in messages_of(answer, staff)
    assert title_of(page) == "Before"
    assert TaskState.objects.get().status == TaskState.STATUS_IN_PROGRESS


def test_an_approval_with_a_comment_leads_there_from_its_dialog() -> None:
    page, staff = handed_in(), signed_in("Publishers")
    answer = approve(staff, page, X_Requested_With="XMLHttpRequest")
    assert answer.json() == {"step": "success", "redirect": edit_url(page)}
    assert f"“After” was not published. {WHY}" in messages_of(staff.get(edit_url(page)), staff)
    assert title_of(page) == "Before"


def test_approving_in_the_form_asks_the_form() -> None:
    page, staff = handed_in(), signed_in("Publishers")
    approving = {"workflow-action-name": "approve"}
    answer = send(staff, edit_url(page), ActionPage, "action-workflow-action", **approving)
    assert answer.status_code == 200
    assert WHY in messages_of(answer, staff)
    assert title_of(page) == "Before"


def test_a_whole_one_is_approved() -> None:
    page, staff = handed_in(), signed_in("Publishers")
    send(staff, edit_url(page), ActionPage, asks_for="Your name")
    said = messages_of(approve(staff, page), staff)
    assert title_of(page) == "After", said


def test_no_time_can_be_set_for_an_incomplete_one() -> None:
    page = draft(go_live_at=timezone.now() + timedelta(days=1))
    with pytest.raises(PublishingRefusedError):
        page.latest_revision.publish()
    assert page.scheduled_revision is None


def test_one_that_waits_for_its_time_is_refused_then_and_its_history_says_why() -> None:
    page = draft()
    soon = timezone.now() + timedelta(minutes=1)
    revision = page.latest_revision
    revision.approved_go_live_at = soon
    revision.save()
    with time_machine.travel(soon + timedelta(minutes=5)):
        call_command("scheduled")
    assert title_of(page) == "Before"
    [entry] = log_registry.get_logs_for_instance(page).filter(action=REFUSED)
    assert WHY in entry.formatter.format_message(entry)


def test_publishing_with_what_is_below_is_refused_as_a_whole() -> None:
    page = draft()
    page.unpublish()
    other = factories.action(title="Whole")
    other.unpublish()
    staff = signed_in("Publishers")
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    index = page.get_parent()
    answer = staff.post(f"{url}?id={index.pk}&next=/admin/", {"include_descendants": "on"})
    assert "Not complete: After" in messages_of(answer, staff)
    assert not ActionPage.objects.filter(pk__in=[page.pk, other.pk], live=True).exists()


@pytest.mark.parametrize("kind", ["event", "link"])
def test_a_copy_that_lost_its_dates_is_a_draft(kind: str) -> None:
    starts = timezone.now() + timedelta(days=9)
    page = factories.action(
        title="Hearing", kind=kind, event_starts=starts, event_where="City Hall"
    )
    staff = signed_in("Publishers")
    url = reverse("wagtailadmin_pages:copy", args=[page.pk])
    typed = {"new_title": "Hearing 2", "new_slug": "hearing-2", "publish_copies": "on",
             "new_parent_page": page.get_parent().pk}  # fmt: skip
    said = messages_of(staff.post(url, typed), staff)
    copy = ActionPage.objects.get(slug="hearing-2")
    assert copy.live == (kind == "link")
    assert ("“Hearing 2” was copied as a draft. Say when it begins." in said) == (kind == "event")


def test_outside_the_admin_a_refusal_is_an_error(client: Client) -> None:
    """Only staff are told; nothing that readers do publishes anything."""
    from dpa.site.refusals import RefusalMiddleware

    request = client.get("/").wsgi_request
    told = RefusalMiddleware(lambda _: HttpResponse())
    refused = PublishingRefusedError(draft(), ["Why."])
    assert told.process_exception(request, refused) is None
    assert told.process_exception(request, ValueError()) is None
