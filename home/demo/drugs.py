"""Makes the drug fact pages."""

from functools import partial as bind
from typing import Any

from django.utils import timezone

from dpa.stats.models import Source
from home.demo.drug_texts import DRUGS, SOURCES
from home.demo.loaded import Loaded
from home.demo.planting import Fill, Say, new_page, publish, stream
from home.demo.streams import Links, block
from home.drugs.models import DrugFact, DrugIndexPage, DrugPage
from home.models import HomePage
from issues.models import IssuePage

UNREAD = "Named from general knowledge. Read it, and check its title and address, before relying."


def plant_drugs(loaded: Loaded, say: Say) -> list[Fill]:
    """The list of drugs below the home page, and its pages."""
    new_page(HomePage.objects.first(), DrugIndexPage, "drug-facts", "Drug facts")
    index = DrugIndexPage.objects.first()
    now = timezone.now()
    for key, names in SOURCES.items():
        loaded.sources[key], _ = Source.objects.get_or_create(
            slug=key,
            defaults={
                **names,
                "is_primary": True,
                "note": UNREAD,
                "first_published_at": now,
                "last_published_at": now,
            },
        )
    fills: list[Fill] = []
    for text in DRUGS:
        page = new_page(index, DrugPage, text["slug"], text["title"], family=text["family"])
        if page is not None:
            fills.append(bind(_fill, page, text, loaded))
    say(f"  {len(DRUGS)} drug fact pages, {len(fills)} of them new")
    return fills


def _fill(page: Any, text: Any, loaded: Loaded, links: Links) -> None:
    page.refresh_from_db()
    page.in_short = text["in_short"]
    page.search_description = text["search_description"]
    page.emergency = links.html(text["emergency"])
    page.emergency_source = loaded.sources[text["emergency_source"]]
    page.other_names = stream([block("name", name) for name in text["other_names"]])
    page.issues = list(IssuePage.objects.filter(slug__in=text["issues"]))
    for number, (question, answer, source, detail) in enumerate(text["facts"]):
        page.facts.add(
            DrugFact(
                sort_order=number, question=question, text=links.html(answer),
                source=loaded.sources[source], detail=detail,
            )
        )  # fmt: skip
    publish(page)
