"""A day's work in the admin: write, preview, hand in, review, publish, schedule."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, TaskState, WorkflowState

from actions.models import ActionIndexPage, ActionPage
from dpa.promos.models import Promo
from dpa.site.models import Navigation, Organization
from dpa.stats.models import Observation, Source, Statistic
from home.models import HomePage, StandardPage
from issues.models import IssueIndexPage, IssuePage
from tests import factories, house
from tests.staff import add_url, edit_url, form_of, messages_of, send, signed_in
from wins.models import WinIndexPage, WinPage

pytestmark = pytest.mark.django_db

WIN = {
    "decided_on": "2024-02-01", "level": "state", "category": "harm-reduction", "role": "led",
    "status": "in_force",
}  # fmt: skip
TYPED = "Typed and not saved"
ACTION = {
    "ask": "Ask for it.", "level": "state", "addressed_to": "The council", "asks_for": "A name",
    "partner_url": "https://council.example/ask",
}  # fmt: skip
KINDS: list[tuple[Any, Any, dict[str, str]]] = [
    (StandardPage, HomePage, {}),
    (IssuePage, IssueIndexPage, {}),
    (WinPage, WinIndexPage, WIN),
    (ActionPage, ActionIndexPage, ACTION),
]


@pytest.mark.parametrize(
    ("model", "parent", "values"), KINDS, ids=lambda v: getattr(v, "__name__", "")
)
def test_a_page_of_each_kind_is_written_and_published(
    client: Client, model: Any, parent: Any, values: dict[str, str]
) -> None:
    url = add_url(model, parent.objects.first())
    response = send(
        signed_in("Publishers"), url, model, "action-publish",
        title="Written just now", slug="written-just-now", **values,
    )  # fmt: skip
    page = model.objects.filter(slug="written-just-now").first()
    assert page is not None, messages_of(response, signed_in("Publishers"))
    assert "Written just now" in client.get(page.url).content.decode()


@pytest.mark.parametrize("model", house.page_models(), ids=lambda model: model.__name__)
def test_every_kind_of_page_previews_what_is_typed(model: Any) -> None:
    page = model.objects.live().first()
    editor = signed_in("Editors")
    url = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    heading = {"hero_lede": TYPED} if model is HomePage else {"title": TYPED}
    if "headline" in {field.name for field in model._meta.get_fields()}:
        heading["headline"] = TYPED
    data = form_of(editor, edit_url(page), model, **heading)
    assert editor.post(url, data).json()["is_valid"]
    answer = editor.get(url + "?mode=")
    assert answer.status_code == 200
    assert TYPED in answer.content.decode()
    assert TYPED not in editor.get(page.url).content.decode()


@pytest.mark.parametrize("model", [Statistic, Observation, Source, Promo])
def test_every_snippet_previews(model: Any) -> None:
    # A translation has an editor of its own.
    original = {"locale__language_code": "en"} if hasattr(model, "locale") else {}
    thing = model.objects.filter(live=True, **original).order_by("pk").last()
    publisher = signed_in("Publishers" if model in {Source, Promo} else "Evidence editors")
    url = edit_url(thing, "preview_on_edit")
    typed = {"note": TYPED} if model is Observation else {"title": "Typed"}
    assert (
        publisher.post(url, form_of(publisher, edit_url(thing), model, **typed)).status_code == 200
    )
    answer = publisher.get(url + "?mode=")
    assert answer.status_code == 200, answer.content[:300]
    assert "<h1" in answer.content.decode() or model in {Source, Promo}


def test_an_editor_hands_in_and_a_publisher_approves(client: Client) -> None:
    page = factories.issue(title="As it was")
    editor, publisher = signed_in("Editors"), signed_in("Publishers")
    send(editor, edit_url(page), IssuePage, "action-submit", title="As it should be")
    assert client.get(page.url).content.decode().count("As it should be") == 0
    task = TaskState.objects.get()
    assert task.status == "in_progress"
    waiting = publisher.get(reverse("wagtailadmin_home")).content.decode()
    assert "As it should be" in waiting
    confirm = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", task.pk])
    publisher.post(confirm, {"comment": ""})
    assert WorkflowState.objects.get().status == "approved"
    assert "As it should be" in client.get(page.url).content.decode()


def test_an_editor_cannot_approve_their_own_work() -> None:
    page = factories.issue(title="As it was")
    editor = signed_in("Editors")
    send(editor, edit_url(page), IssuePage, "action-submit", title="As it should be")
    task = TaskState.objects.get()
    confirm = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", task.pk])
    editor.post(confirm, {"comment": ""})
    page.refresh_from_db()
    assert page.title == "As it was"


@pytest.mark.parametrize(
    ("model", "writers", "reviewers"),
    [
        (Statistic, "Evidence editors", "Administrators"),
        (Source, "Editors", "Publishers"),
        (Promo, "Campaigners", "Publishers"),
    ],
)
def test_evidence_and_promos_pass_through_review(model: Any, writers: str, reviewers: str) -> None:
    original = {"locale__language_code": "en"} if hasattr(model, "locale") else {}
    thing = model.objects.filter(live=True, **original).first()
    writer, publisher = signed_in(writers), signed_in(reviewers)
    send(writer, edit_url(thing), model, "action-submit", title="As it should be")
    task = TaskState.objects.get()
    publisher.post(
        reverse(
            model.snippet_viewset.get_url_name("workflow_action"),
            args=[thing.pk, "approve", task.pk],
        ),
        {"comment": ""},
    )
    thing.refresh_from_db()
    assert thing.title == "As it should be"


def test_what_is_wrong_is_said_where_it_is() -> None:
    page, campaigner = factories.action(), signed_in("Campaigners")
    response = send(
        campaigner, edit_url(page), ActionPage, "action-publish",
        opens_at="2027-03-02 09:00", closes_at="2027-03-01 09:00",
    )  # fmt: skip
    assert "It closes before it opens." in messages_of(response, campaigner)


@pytest.mark.parametrize("model", [Organization, Navigation])
def test_settings_are_changed_by_an_administrator(client: Client, model: Any) -> None:
    admin = signed_in("Administrators")
    setting = model.objects.get()
    url = reverse("wagtailsettings:edit", args=["site", model._meta.model_name, setting.site_id])
    values = {"mission": "A mission typed just now."} if model is Organization else {}
    response = send(admin, url, model, **values)
    assert response.status_code == 302, messages_of(response, admin)
    if model is Organization:
        assert "A mission typed just now." in client.get("/about/").content.decode()
    else:
        assert len(Navigation.objects.get().header) == 0
        assert client.get("/").status_code == 200


def test_a_changed_address_leads_on_from_the_old_one(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    page: Page = factories.issue(slug="an-old-address")
    old = page.url
    url, slug = edit_url(page), "a-new-address"
    with django_capture_on_commit_callbacks(execute=True):
        send(signed_in("Publishers"), url, IssuePage, "action-publish", slug=slug)
    assert client.get("/issues/a-new-address/").status_code == 200
    answer = client.get(old)
    assert answer.status_code == 301
    assert answer.headers["Location"].endswith("/issues/a-new-address/")
