"""Makes the actions: open, upcoming and ended ones."""

from datetime import date, datetime
from functools import partial as bind
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.html import strip_tags
from django.utils.text import Truncator
from wagtail.models import Page

from actions.models import ActionIndexPage, ActionPage, ActionSource, ActionTarget, OutcomeEvent
from home.demo.action_texts import ACTIONS
from home.demo.action_texts.shape import Step
from home.demo.loaded import Loaded
from home.demo.planting import Fill, Say, new_page, place, publish, story
from home.demo.streams import Links
from issues.models import IssuePage

OF_A_KIND = ("kind", "letter_subject", "letter_text", "script", "event_where", "event_how")


def plant_actions(loaded: Loaded, say: Say) -> list[Fill]:
    """Open, upcoming and ended actions."""
    index = ActionIndexPage.objects.first()
    fills: list[Fill] = []
    for text in ACTIONS:
        page = new_page(
            index,
            ActionPage,
            text["slug"],
            text["title"],
            ask=text["ask"],
            addressed_to=text["addressed_to"],
            level=text["level"],
            place=place(text["place"]) if text["place"] else None,
            opens_at=_moment(text["opens"], text["timezone"]),
            closes_at=_moment(text["closes"], text["timezone"]),
            time_zone=text["timezone"],
            minutes=text["minutes"],
            partner_url=text["url"],
            button=text["url_label"],
            run_by=text["run_by"],
            run_by_name=text["run_by_name"],
            asks_for=text["asks_for"],
            event_starts=_moment(text.get("event_starts", ""), text["timezone"]),
            **{name: value for name, value in text.items() if name in OF_A_KIND},
            verification=text["verification"],
            staff_note=text.get("note", ""),
        )
        if page is not None:
            fills.append(bind(_fill_action, page, text, loaded))
    say(f"  {len(ACTIONS)} actions, {len(fills)} of them new")
    return fills


def _moment(text: str, zone: str) -> datetime | None:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)) if text else None


def _fill_action(page: Any, text: Any, loaded: Loaded, links: Links) -> None:
    page.refresh_from_db()
    page.search_description = Truncator(strip_tags(text["ask"])).chars(155)
    page.body = story(text["body"], links)
    page.outcome = links.html(text["outcome"])
    page.issues = list(
        IssuePage.objects.filter(slug__in=text["issues"], locale__language_code="en")
    )
    for key in text["sources"]:
        page.source_links.add(ActionSource(source=loaded.sources[key]))
    for target in text.get("targets", []):
        page.targets.add(ActionTarget(**target))
    publish(page)
    for step in text.get("steps", []):
        _write_down(page, step)


def _write_down(action: ActionPage, step: Step) -> None:
    """A line of the ledger; it can't be taken back."""
    OutcomeEvent.objects.create(
        action=action,
        kind=step["kind"],
        happened_on=date.fromisoformat(step["day"]),
        text=step["text"],
        page=Page.objects.filter(slug=step["page"]).first(),
    )
