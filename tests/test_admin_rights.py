"""What each group may do in the admin, and what it may not."""

from typing import Any

import pytest
from django.urls import reverse

from actions.models import ActionIndexPage, ActionPage
from dpa.atlas.models import LawStatus
from dpa.promos.models import Promo
from dpa.stats.models import Observation, Source, Statistic
from home.models import HomePage
from issues.models import IssueIndexPage, IssuePage
from tests import factories
from tests.staff import GROUPS, add_url, edit_url, form_of, person, send, signed_in
from wins.models import WinIndexPage, WinPage

pytestmark = pytest.mark.django_db

ALL = set(GROUPS)
WRITERS = ALL - {"Campaigners", "Evidence editors"}
CAMPAIGNS = {"Publishers", "Campaigners", "Administrators"}
EVIDENCE = {"Evidence editors", "Administrators"}
SNIPPETS: list[tuple[Any, set[str]]] = [
    (Statistic, EVIDENCE), (Observation, EVIDENCE), (Source, ALL - {"Campaigners"}),
    (Promo, CAMPAIGNS), (LawStatus, ALL - {"Campaigners"}),
]  # fmt: skip
CHILDREN: list[tuple[Any, Any, set[str]]] = [
    (IssuePage, IssueIndexPage, WRITERS),
    (WinPage, WinIndexPage, WRITERS),
    (ActionPage, ActionIndexPage, ALL - {"Evidence editors"}),
]
SETTERS = {"Publishers", "Administrators"}
each_group = pytest.mark.parametrize("group", GROUPS)


def opens(group: str, url: str) -> bool:
    """Whether someone of the group gets that screen; else the admin sends them away."""
    status = signed_in(group).get(url).status_code
    assert status in {200, 302, 403}, (group, url, status)
    return status == 200


@each_group
def test_everyone_gets_in_and_strangers_do_not(group: str) -> None:
    assert opens(group, reverse("wagtailadmin_home"))
    stranger = signed_in(group)
    person(group).groups.clear()
    assert stranger.get(reverse("wagtailadmin_home")).status_code == 302


@each_group
@pytest.mark.parametrize(
    ("model", "parent", "may"), CHILDREN, ids=lambda v: getattr(v, "__name__", "")
)
def test_who_may_add_a_page(group: str, model: Any, parent: Any, may: set[str]) -> None:
    assert opens(group, add_url(model, parent.objects.first())) == (group in may)


@each_group
def test_who_may_edit_which_page(group: str) -> None:
    action = ActionPage.objects.first()
    assert opens(group, edit_url(HomePage.objects.first())) == (group in WRITERS)
    assert opens(group, edit_url(IssuePage.objects.first())) == (group in WRITERS)
    assert opens(group, edit_url(action)) == (group != "Evidence editors")


@each_group
@pytest.mark.parametrize(("model", "may"), SNIPPETS, ids=lambda v: getattr(v, "__name__", ""))
def test_who_may_add_and_edit_snippets(group: str, model: Any, may: set[str]) -> None:
    assert opens(group, add_url(model)) == (group in may)
    assert opens(group, edit_url(model.objects.first())) == (group in may)


@each_group
@pytest.mark.parametrize("model", [Statistic, Observation])
def test_who_may_look_at_figures_in_the_admin(group: str, model: Any) -> None:
    may = group != "Campaigners"
    assert opens(group, reverse(model.snippet_viewset.get_url_name("list"))) == may
    assert opens(group, edit_url(model.objects.first(), "inspect")) == may


@each_group
@pytest.mark.parametrize("name", ["organization", "navigation"])
def test_who_changes_what_stands_on_every_page(group: str, name: str) -> None:
    url = reverse("wagtailsettings:edit", args=["site", name])
    answer = signed_in(group).get(url, follow=True)
    where = answer.redirect_chain[-1][0] if answer.redirect_chain else url
    assert where.startswith("/admin/settings/") == (group in SETTERS)


@each_group
def test_only_administrators_see_people(group: str) -> None:
    assert opens(group, reverse("wagtailusers_users:index")) == (group == "Administrators")
    assert opens(group, reverse("wagtailusers_groups:index")) == (group == "Administrators")


@each_group
def test_who_may_publish_a_page(group: str) -> None:
    page = factories.standard_page(title="Before")
    client = signed_in(group)
    if group not in WRITERS:
        assert client.get(edit_url(page)).status_code == 302
        return
    send(client, edit_url(page), type(page), "action-publish", title="After")
    page.refresh_from_db()
    assert page.title == ("Before" if group == "Editors" else "After")
    assert page.get_latest_revision_as_object().title == "After"  # nobody's words are lost


@each_group
def test_who_may_publish_an_action(group: str) -> None:
    page = factories.action(title="Before")
    if group == "Evidence editors":
        assert signed_in(group).get(edit_url(page)).status_code == 302
        return
    send(signed_in(group), edit_url(page), type(page), "action-publish", title="After")
    page.refresh_from_db()
    assert page.title == ("Before" if group == "Editors" else "After")


@each_group
def test_everyone_sees_before_others_do_what_they_may_edit(group: str) -> None:
    staff = signed_in(group)
    for page in (factories.action(), factories.issue()):
        url = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
        if group == "Evidence editors" or (isinstance(page, IssuePage) and group == "Campaigners"):
            assert staff.get(url + "?mode=").status_code in {302, 403}
            continue
        staff.post(url, form_of(staff, edit_url(page), type(page), title="Only in the preview"))
        assert "Only in the preview" in staff.get(url + "?mode=").content.decode()


@each_group
def test_who_may_unpublish_and_delete(group: str) -> None:
    page = factories.issue()
    client = signed_in(group)
    client.post(edit_url(page, "unpublish"))
    page.refresh_from_db()
    assert page.live == (group not in {"Publishers", "Administrators"})
    draft = factories.issue(title="Published by someone else")
    client.post(edit_url(draft, "delete"))
    assert IssuePage.objects.filter(pk=draft.pk).exists() == (
        group not in {"Publishers", "Administrators"}
    )


def test_an_editor_cannot_publish_evidence() -> None:
    client, source = signed_in("Editors"), factories.source(title="Before")
    send(client, edit_url(source), Source, "action-publish", title="After")
    source.refresh_from_db()
    assert source.title == "Before"
    assert source.get_latest_revision_as_object().title == "After"


def test_a_form_without_its_token_changes_nothing() -> None:
    page = factories.standard_page(title="Before")
    client = signed_in("Publishers")
    data = form_of(client, edit_url(page), type(page), title="After")
    client.handler.enforce_csrf_checks = True
    assert client.post(edit_url(page), data).status_code == 403
    page.refresh_from_db()
    assert page.title == "Before"
