"""Makes the lists of news and resources, and what stands in them."""

from datetime import date
from functools import partial as bind
from typing import Any

from home.demo.loaded import Loaded
from home.demo.planting import Fill, Say, new_page, place, publish, story
from home.demo.publication_texts import NEWS, RESOURCES
from home.demo.sample_texts import SAMPLE_NEWS, SAMPLE_RESOURCES
from home.demo.streams import Links
from home.models import HomePage
from home.publications.models import (
    NewsIndexPage,
    NewsPage,
    NewsSource,
    ResourceIndexPage,
    ResourcePage,
    ResourceSource,
)
from issues.models import IssuePage

# A list's own page, its address and title; the pages in it, what they rest on, what they say.
LISTS: list[tuple[Any, str, str, Any, Any, list[dict[str, Any]]]] = [
    (NewsIndexPage, "news", "News", NewsPage, NewsSource, NEWS + SAMPLE_NEWS),
    (
        ResourceIndexPage, "resources", "Resources", ResourcePage, ResourceSource,
        RESOURCES + SAMPLE_RESOURCES,
    ),
]  # fmt: skip
AS_THEY_ARE = ("kind", "partner", "elsewhere", "minutes")


def plant_publications(loaded: Loaded, say: Say) -> list[Fill]:
    """Both lists below the home page; their words come with those of the other lists."""
    fills: list[Fill] = []
    for index_model, slug, title, model, source_model, texts in LISTS:
        new_page(HomePage.objects.first(), index_model, slug, title)
        index = index_model.objects.first()
        for text in texts:
            values: dict[str, Any] = {"published_on": date.fromisoformat(text["published_on"])}
            values |= {name: text[name] for name in AS_THEY_ARE if name in text}
            page = new_page(index, model, text["slug"], text["title"], **values)
            if page is not None:
                fills.append(bind(_fill, page, text, source_model, loaded))
    news, resources = (len(texts) for *_names, texts in LISTS)
    say(f"  {news} news, {resources} resources, {len(fills)} of them new")
    return fills


def _fill(page: Any, text: Any, source_model: Any, loaded: Loaded, links: Links) -> None:
    page.refresh_from_db()
    page.lede = text["lede"]
    page.body = story(text["html"], links)
    for name in ("recording", "captions"):
        if name in text:
            setattr(page, name, loaded.recordings[text[name].format(language="en")])
    if "transcript" in text:
        page.transcript = links.html(text["transcript"])
    page.issues = list(IssuePage.objects.filter(slug__in=text["issues"]))
    page.places = [found for code in text["places"] if (found := place(code))]
    for key in text["sources"]:
        page.source_links.add(source_model(source=loaded.sources[key]))
    publish(page)
