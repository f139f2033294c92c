"""Staff at work: people of each group, and forms filled as a browser would send them."""

from functools import cache
from typing import Any

from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.http import QueryDict
from django.test import Client
from django.urls import reverse
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.test.utils.form_data import querydict_from_html

GROUPS = ("Editors", "Evidence editors", "Publishers", "Campaigners", "Administrators")


def person(group: str) -> Any:
    """Someone with the rights of that group alone."""
    name = group.lower().replace(" ", "-")
    user, created = get_user_model().objects.get_or_create(
        username=name, defaults={"email": f"{name}@example.org"}
    )
    if created:
        user.groups.add(Group.objects.get(name=group))
    return user


def signed_in(group: str) -> Client:
    """A browser in which someone of that group is signed in."""
    client = Client()
    client.force_login(person(group))
    return client


def edit_url(thing: Any, view: str = "edit") -> str:
    """Where a page or snippet is edited, or another of its views."""
    if isinstance(thing, Page):
        return reverse(f"wagtailadmin_pages:{view}", args=[thing.pk])
    return reverse(thing.snippet_viewset.get_url_name(view), args=[thing.pk])


def add_url(model: Any, parent: Page | None = None) -> str:
    """Where a page below `parent`, or a snippet, is created."""
    meta = model._meta
    if parent is not None:
        return reverse("wagtailadmin_pages:add", args=[meta.app_label, meta.model_name, parent.pk])
    return reverse(model.snippet_viewset.get_url_name("add"))


@cache
def streams(model: type) -> tuple[str, ...]:
    fields = model._meta.get_fields()  # type: ignore[attr-defined]  # a model
    return tuple(field.name for field in fields if isinstance(field, StreamField))


def form_of(client: Client, url: str, model: Any, **values: Any) -> QueryDict:
    """What the form at that address would send, with these values typed in.

    Streams are drawn by script, so they are sent empty unless named.
    """
    response = client.get(url)
    assert response.status_code == 200, (url, response.status_code)
    html = response.content.decode()
    forms = BeautifulSoup(html, "html.parser").find_all("form")
    largest = max(range(len(forms)), key=lambda n: len(forms[n].select("[name]")))
    data = querydict_from_html(html, form_index=largest).copy()
    for name in streams(model):
        data.setdefault(f"{name}-count", "0")
    for name, value in values.items():
        if isinstance(value, list | tuple):
            data.setlist(name, [str(v) for v in value])
        else:
            data[name] = str(value)
    return data


def send(client: Client, url: str, model: Any, action: str = "", **values: Any) -> Any:
    """Opens the form at that address, types these values, presses the button named `action`."""
    data = form_of(client, url, model, **values)
    if action:
        data[action] = "1"
    return client.post(url, data)


def messages_of(response: Any, client: Client) -> str:
    """What the admin says after the answer, as plain text."""
    if response.status_code == 302:
        response = client.get(response.headers["Location"], follow=True)
    soup = BeautifulSoup(response.content, "html.parser")
    return " ".join(soup.get_text(" ").split())
