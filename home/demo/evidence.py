"""Loads the sources and the statistics with all their known figures."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils import timezone
from django.utils.text import slugify
from wagtail.models import Locale

from dpa.places.models import Place
from dpa.stats.models import Observation, Source, Statistic
from home.demo.facts import facts, partial
from home.demo.planting import Say
from home.demo.record_sources import RECORDS
from home.demo.source_names import named
from home.demo.statistic_texts import STATISTICS

SHORT_NAMES = {
    "CDC National Center for Health Statistics (NCHS)": "CDC",
    "Human Rights Watch and Drug Policy Alliance": "Human Rights Watch, DPA",
    "Bully Pulpit Interactive for ACLU and DPA": "ACLU, DPA",
    "Johns Hopkins Bloomberg School of Public Health": "Johns Hopkins",
}
# Facts that no page of the demo content tells rest on these.
UNUSED = {"dpa-stats", "dpa-minds", "ppi-whole-pie"}
# Only figures rest on these that are held back: staff see them, readers when those are published.
HELD_BACK = {"cdc-2010", "dfp-2022", "worldwright-2014"}


def load_sources(say: Say) -> dict[str, Source]:
    """What the demo content uses of the facts file, and the records of laws, by their ids."""
    by_id: dict[str, Source] = {}
    new, now = 0, timezone.now()
    for fact in [*facts()["sources"], *RECORDS]:
        if fact["id"] in UNUSED:
            continue
        published_on, precision = partial(fact.get("published") or fact.get("year"))
        name = named(fact)
        publisher = name["publisher"]
        initials = re.search(r"\((\w{2,6})\)", publisher)
        source, created = Source.objects.get_or_create(
            slug=slugify(fact["id"]),
            defaults={
                **name,
                "short_name": SHORT_NAMES.get(publisher, initials[1] if initials else ""),
                "published_on": published_on,
                "published_precision": precision,
                "url": fact.get("url") or "",
                "saved_copy_url": fact.get("saved_copy") or "",
                "is_primary": bool(fact.get("is_primary")),
                "first_published_at": now,
                "last_published_at": now,
                "live": fact["id"] not in HELD_BACK,
            },
        )
        by_id[fact["id"]] = source
        new += created
    say(f"  {len(by_id)} sources, {new} of them new")
    return by_id


def load_statistics(sources: dict[str, Source], say: Say) -> dict[str, Statistic]:
    """The statistics by their id in the texts; each new one with its figures."""
    english = Locale.objects.get(language_code="en")
    by_id: dict[str, Statistic] = {}
    new = 0
    for text in STATISTICS:
        statistic = Statistic.objects.filter(slug=text["slug"], locale=english).first()
        if statistic is None:
            statistic = _create(text, sources, english)
            new += 1
        by_id[text["id"]] = statistic
    for text in STATISTICS:
        if "formula" in text and not by_id[text["id"]].is_computed:
            _compute(by_id[text["id"]], text, by_id)
    say(f"  {len(by_id)} statistics, {new} of them new")
    return by_id


def _create(text: Any, sources: dict[str, Source], locale: Locale) -> Statistic:
    copied = (
        "title", "slug", "question", "statement", "unit", "population", "kind", "theme", "method",
        "not_counted", "caveat",
    )  # fmt: skip
    place = Place.objects.filter(code=text["place"]) if text["place"] else Place.objects.none()
    statistic = Statistic.objects.create(
        **{name: text[name] for name in copied},
        place=place.first() or Place.objects.filter(slug=text["place"]).first(),
        style=text.get("style", "number"),
        review_due=_day(text["review_due"]),
        next_release=_day(text.get("next_release", "")),
        locale=locale,
        live=False,
    )
    before: Observation | None = None
    for seen in text["observations"]:
        before = _observe(statistic, seen, sources, before)
    if before:
        before.source.quoted_by.add(*(sources[key] for key in text.get("also_read", [])))
    if text["publish"] and "formula" not in text:
        statistic.save_revision(clean=False).publish()
    return statistic


def _compute(statistic: Statistic, text: Any, by_id: dict[str, Statistic]) -> None:
    """Gives a derived statistic its formula and publishes what comes of it."""
    formula = text["formula"]
    statistic.operation = formula["operation"]
    statistic.first_input = by_id[formula["first"]]
    statistic.second_input = by_id.get(formula.get("second", ""))
    statistic.since = formula.get("since")
    statistic.decimals = formula.get("decimals", 0)
    statistic.save_revision(clean=False).publish()


def _day(iso: str) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _observe(
    statistic: Statistic, seen: Any, sources: dict[str, Source], before: Observation | None
) -> Observation:
    observation = Observation(
        statistic=statistic,
        period_start=date.fromisoformat(seen["start"]),
        period_end=date.fromisoformat(seen["end"]),
        period_label=seen.get("period_label", ""),
        value=Decimal(seen["value"]),
        qualifier=seen["qualifier"],
        new_method=seen["new_method"],
        status=seen["status"],
        source=sources[seen["source"]],
        locator=seen["page"],
        read_in=sources[seen["read_in"]] if seen["read_in"] else None,
        verification=seen["verification"],
        note=seen["note"],
        supersedes=before if seen["supersedes"] else None,
        reason=seen["reason"],
        live=False,
    )
    observation.save()
    if observation.read_in:
        observation.source.quoted_by.add(observation.read_in)
    revision = observation.save_revision()
    if seen["publish"]:
        revision.publish()
    return observation
