"""What staff see first: the few things most of them came to do."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from wagtail.admin.ui.components import Component
from wagtail.models import Page

from actions.models import ActionIndexPage
from dpa.promos.models import Promo
from dpa.stats.models import Observation
from home.models import HomePage
from wins.models import WinIndexPage


@dataclass(frozen=True)
class Task:
    """Something to do, in words, and where."""

    words: str
    url: str


class BeginHere(Component):
    """Links to what this person may do, so that nobody has to know the menu first."""

    order = 50
    template_name = "home/admin/begin_here.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        return {"tasks": list(tasks_for(parent_context["request"].user))}


def tasks_for(user: Any) -> list[Task]:
    """The tasks a person has the rights for, the most frequent first."""
    home = HomePage.objects.first()
    found = []
    if home and home.permissions_for_user(user).can_edit():
        edit = reverse("wagtailadmin_pages:edit", args=[home.pk])
        found.append(Task("Change the home page", edit))
    found += _children(user, ActionIndexPage, "Start an action")
    found += _children(user, WinIndexPage, "Record a win")
    for model, words in ((Observation, "Add a figure"), (Promo, "Announce something with a date")):
        if user.has_perm(f"{model._meta.app_label}.add_{model._meta.model_name}"):
            viewset: Any = model.snippet_viewset
            found.append(Task(words, reverse(viewset.get_url_name("add"))))
    if found:
        found.append(Task("See what is not yet checked", reverse("unchecked_report")))
    return found


def _children(user: Any, index: type[Page], words: str) -> list[Task]:
    """Adding a page to a section: its only kind of child."""
    parent = index.objects.live().first()
    if parent is None or not parent.permissions_for_user(user).can_add_subpage():
        return []
    child = index.allowed_subpage_models()[0]._meta
    address = reverse("wagtailadmin_pages:add", args=[child.app_label, child.model_name, parent.pk])
    return [Task(words, address)]
