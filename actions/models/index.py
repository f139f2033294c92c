"""The list of actions."""

from typing import Any

from django.core.paginator import Paginator
from django.db.models import prefetch_related_objects
from django.http import HttpRequest
from django.utils import timezone
from wagtail.fields import StreamField

from actions.models.page import ActionPage
from dpa.blocks.streams import StoryStream
from dpa.freshness.memory import remember
from dpa.pages import IndexPage
from dpa.places.models import Level, Place
from issues.models import live_issues

ASKS_A_PAGE = 20


class ActionIndexPage(IndexPage):
    """All actions: open ones first, then those to come, then what came of the ended ones."""

    other_ways = StreamField(
        StoryStream(),
        verbose_name="other ways to help",
        blank=True,
        help_text="Shown while no action is open, so that nobody leaves empty-handed.",
    )

    parent_page_types = ["home.HomePage"]
    subpage_types = ["actions.ActionPage"]
    content_panels = [*IndexPage.content_panels, "other_ways"]

    class Meta:
        verbose_name = "actions index"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        now = timezone.now()
        chosen = {n: request.GET.get(n, "").strip()[:80] for n in ("level", "place", "issue")}
        found = ActionPage.objects.child_of(self).live().select_related("place").defer("body")
        if chosen["level"]:
            found = found.filter(level=chosen["level"])
        if chosen["place"]:
            found = found.filter(place__slug=chosen["place"])
        if chosen["issue"]:
            found = found.filter(issues__slug=chosen["issue"]).distinct()
        standing = list(found.not_ended(now).soonest_first())
        upcoming = [action for action in standing if action.state == "upcoming"]
        ended = list(found.ended(now).latest_ended_first()[:ASKS_A_PAGE])
        # Only those without an outcome in words are told by the last step on record.
        prefetch_related_objects([one for one in ended if not one.outcome], "outcome_events")
        pages = Paginator([action for action in standing if action.state == "open"], ASKS_A_PAGE)
        with_actions = Place.objects.filter(actions__live=True).distinct()
        context.update(
            chosen=chosen,
            open=pages.get_page(request.GET.get("page")),
            upcoming=sorted(upcoming, key=lambda action: action.opens_at)[:ASKS_A_PAGE],
            ended=ended,
            levels=Level.choices,
            places=remember("places of actions", lambda: list(with_actions.order_by("name"))),
            issues=live_issues(),
        )
        return context
