"""The list of actions."""

from typing import Any

from django.conf import settings
from django.core.paginator import Paginator
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.fields import StreamField

from actions.finding import CHOICES, counting, in_full, standing_at
from actions.standing import open_actions
from dpa.blocks.streams import StoryStream
from dpa.choosing import chosen_in, matching
from dpa.facets import options
from dpa.freshness.memory import remember
from dpa.pages import IndexPage
from dpa.paging import part_of
from dpa.places.models import Level, Place
from issues.models import live_issues

ASKS_A_PAGE = 20
STATES = {"open": _("Open now"), "upcoming": _("Not open yet"), "ended": _("Ended")}
# As readers call what staff choose with a word of explanation.
KINDS = {
    "link": _("Link"), "petition": _("Petition"), "letter": _("Letter"), "call": _("Call"),
    "event": _("Event or comment"),
}  # fmt: skip


def counted(state: str, number: int) -> str:
    """What stands behind the number of actions that a list shows."""
    words = {
        "open": ngettext("open now", "open now", number),
        "upcoming": ngettext("not open yet", "not open yet", number),
        "ended": ngettext("ended", "ended", number),
    }
    return words.get(state) or ngettext("found", "found", number)


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
        every, chosen = standing_at(timezone.now()), chosen_in(request.GET, CHOICES)
        found = matching(every, chosen)
        upcoming = sorted(
            (e for e in found if e.state == "upcoming"), key=lambda e: str(e.opens_at)
        )
        ended = sorted((e for e in found if e.state == "ended"), key=lambda e: str(e.closes_at))
        ended.reverse()
        pages = Paginator([e for e in found if e.state == "open"], ASKS_A_PAGE)
        if chosen["state"] in {"upcoming", "ended"}:
            pages = Paginator(upcoming if chosen["state"] == "upcoming" else ended, ASKS_A_PAGE)
        part = part_of(pages, request)
        others = () if chosen["state"] else (upcoming[:ASKS_A_PAGE], ended[:ASKS_A_PAGE])
        part.object_list, *shown = in_full(list(part.object_list), *others)
        context.update(
            chosen=chosen,
            is_filtered=any(chosen.values()),
            part=part,
            upcoming=shown[0] if shown else [],
            ended=shown[1] if shown else [],
            only_in_english=sum(one.foreign == settings.LANGUAGE_CODE for one in open_actions()),
            more_ended=len(ended) if len(ended) > ASKS_A_PAGE else 0,
            state_words=STATES.get(chosen["state"] or "open", ""),
            counted_words=counted(chosen["state"] or "open", pages.count),
            choices={
                name: options(counting(every, chosen, name), chosen, name, values)
                for name, values in self._words().items()
            },
        )
        return context

    def _issues(self) -> dict[str, str]:
        """Titles in the language of this list where an issue has one, by address."""
        found = sorted(live_issues(), key=lambda issue: issue.locale_id == self.locale_id)
        return {issue.slug: issue.title for issue in found}

    def _words(self) -> dict[str, dict[str, Any]]:
        """The values of every choice with their labels, in the order that readers see."""
        with_actions = Place.objects.filter(actions__live=True).distinct().order_by("name")
        places = remember("places of actions", lambda: list(with_actions))
        return {
            "state": STATES,
            "level": dict(Level.choices),
            "place": {place.slug: gettext(place.name) for place in places},
            "issue": self._issues(),
            "kind": KINDS,
            "time": {"quick": _("2 minutes or less")},
        }
