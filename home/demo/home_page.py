"""Fills the home page."""

from typing import Any

from django.utils.html import strip_tags

from home.demo.loaded import Loaded
from home.demo.page_texts import HOME
from home.demo.planting import Say, publish, stream
from home.demo.streams import Links, block, items
from home.models import HomePage
from wins.models import WinPage


def fill_home(links: Links, loaded: Loaded, say: Say) -> None:
    """The home page, if nobody has begun to fill it."""
    page = HomePage.objects.first()
    if page.body or page.hero_heading:
        say("  the home page has content: left as it is")
        return
    text = HOME
    hero = text["hero"]
    page.seo_title = text["seo_title"]
    page.search_description = text["search_description"]
    page.hero_heading = hero["heading"]
    page.hero_lede = hero["lede"]
    page.hero_text = strip_tags(hero["text"])
    page.hero_links = stream([block("link", links.link(link)) for link in hero["links"]])
    page.hero_image = stream([block("image", loaded.image(hero["image"]))])
    page.hero_caption = hero["image_caption"]
    page.body = stream(_bands(text, links, loaded))
    publish(page)
    say("  the home page")


def _statement(text: Any, links: Links, loaded: Loaded, **looks: Any) -> dict[str, Any]:
    photos = text.get("photos") or ([text["photo"]] if text.get("photo") else [])
    return block(
        "statement",
        {
            "heading": "\n".join(text.get("lines") or [text["statement"]]),
            "heading_as": "h2",
            "lede": text.get("lede", ""),
            "text": links.html(text.get("text", "")),
            "photos": items([loaded.photo(p["image"], p["caption"]) for p in photos]),
            "link": links.link(text.get("link")),
            "stock": "",
            **looks,
        },
    )


def _bands(text: Any, links: Links, loaded: Loaded) -> list[dict[str, Any]]:
    stats, how = text["stat_band"], text["how"]
    return [
        _statement(text["love"], links, loaded, look="statement"),
        _statement(text["harm"], links, loaded, look="board", stock="inked"),
        block(
            "stat_band",
            {
                "heading": stats["heading"],
                "intro": stats["intro"],
                "statistics": items([loaded.statistics[key].pk for key in stats["statistics"]]),
                "link": links.link(stats["link"]),
            },
        ),
        _statement(text["join"], links, loaded, look="beside"),
        block("donate", {"note": ""}),
        block(
            "methods",
            {
                "heading": how["heading"],
                "intro": how["intro"],
                "items": items(how["methods"]),
                "link": links.link(how["link"]),
            },
        ),
        block(
            "issue_list",
            {
                "heading": text["issues"]["heading"],
                "intro": "",
                "link": links.link(text["issues"]["link"]),
            },
        ),
        block(
            "photo_pair",
            {
                "photos": items(
                    [
                        loaded.photo("office-left", "Two of our staff in the office."),
                        loaded.photo("office-right", "Colleagues in the office, with good news."),
                    ]
                )
            },
        ),
        block("newest_wins", _wins(text["wins"], links)),
        block("photo", loaded.photo("sign", "A young woman asks for an end to the drug war.")),
        block(
            "newest_actions",
            {
                "heading": text["latest"]["heading"],
                "intro": text["latest"]["intro"],
                "how_many": 3,
                "link": links.link(text["latest"]["link"]),
                "other_ways": items(
                    [links.link({"text": "Other ways to help", "path": "/ways-to-help/"})]
                ),
            },
        ),
    ]


def _wins(text: Any, links: Links) -> dict[str, Any]:
    by_slug = {win.slug: win.pk for win in WinPage.objects.filter(slug__in=text["featured"])}
    return {
        "heading": text["heading_since"].replace("{year}", "{first_year}"),
        "intro": text["intro"],
        "wins": items([by_slug[slug] for slug in text["featured"] if slug in by_slug]),
        "link": links.link(text["link"]),
    }
