"""Fills the home page, the plain pages, the section lists, the menus, the settings and promos."""

from datetime import datetime
from functools import partial as bind
from typing import Any
from zoneinfo import ZoneInfo

from django.utils.html import strip_tags
from wagtail.models import Page, Site

from dpa.promos.models import Promo
from dpa.site.models import Navigation, Organization
from home.demo import page_texts as texts
from home.demo.evidence import Say
from home.demo.loaded import Loaded
from home.demo.streams import Links, block, items
from home.demo.tree import Fill, publish, stream
from home.models import HomePage, StandardPage, StandardPageSource
from wins.models import WinPage

PLAIN = ("ABOUT", "HOW_WE_WORK", "HOW_WE_CHECK", "CORRECTIONS", "WAYS_TO_HELP", "PRESS", "PRIVACY",
         "ACCESSIBILITY")  # fmt: skip


def plant_plain_pages(loaded: Loaded, say: Say) -> list[Fill]:
    """About, how we work, privacy and the rest, below the home page."""
    home = HomePage.objects.first()
    fills: list[Fill] = []
    for name in PLAIN:
        text: dict[str, Any] = getattr(texts, name)
        if home.get_children().filter(slug=text["slug"]).exists():
            continue
        page = StandardPage(title=text["title"], slug=text["slug"], lede=text["lede"], live=False)
        home.add_child(instance=page)
        fills.append(bind(_fill_plain, page, text, loaded))
    say(f"  {len(PLAIN)} plain pages, {len(fills)} of them new")
    return fills


def _fill_plain(page: Any, text: dict[str, Any], loaded: Loaded, links: Links) -> None:
    page.refresh_from_db()
    page.search_description = text["search_description"]
    html = text.get("body") or "".join(
        f"<h2>{method['title']}</h2>{method['html']}" for method in text["methods"]
    )
    blocks = [block("text", links.html(html))]
    if text.get("contact"):
        who = "press" if text["slug"] == "press" else "contact"
        blocks.append(block("contact", {"who": who}))
    if text["slug"] == "ways-to-help":
        blocks.append(block("donate", {"note": ""}))
    if text["slug"] == "about":
        cards = [
            {"fills": "", "page": None, "title": c["title"], "text": c["text"].format(year=_year()),
             "link": links.link({"text": c["label"], "path": c["path"]})}
            for c in texts.CARDS
        ]  # fmt: skip
        heading = {"heading": "Where to go from here", "intro": "", "cards": items(cards)}
        blocks.append(block("card_grid", heading))
    page.body = stream(blocks)
    cites = [*text.get("cites", []), *(c for m in text.get("methods", []) for c in m["cites"])]
    for key in dict.fromkeys(cites):
        page.source_links.add(StandardPageSource(source=loaded.sources[key]))
    publish(page)


def _year() -> int:
    """The year of the first win."""
    first = WinPage.objects.order_by("decided_on").first()
    return int(first.year) if first else 2000


def fill_lists(links: Links, say: Say) -> None:
    """Headlines and ledes of the section lists that have none yet."""
    for text in texts.INDEXES.values():
        page = Page.objects.child_of(HomePage.objects.first()).get(slug=text["slug"]).specific
        if page.headline or page.lede:
            continue
        page.headline = text["headline"]
        page.lede = text["lede"].format(year=_year())
        page.search_description = text["search_description"]
        if hasattr(page, "other_ways"):
            body = links.html(texts.WAYS_TO_HELP["body"])
            page.other_ways = stream([block("text", body), block("donate", {"note": ""})])
        publish(page)
        say(f"  list: {page.title}")


def fill_home(links: Links, loaded: Loaded, say: Say) -> None:
    """The home page, if nobody has begun to fill it."""
    page = HomePage.objects.first()
    if page.body or page.hero_heading:
        say("  the home page has content: left as it is")
        return
    text = texts.HOME
    hero = text["hero"]
    page.seo_title = text["seo_title"]
    page.search_description = text["search_description"]
    page.hero_heading = hero["heading"]
    page.hero_lede = hero["lede"]
    page.hero_text = strip_tags(hero["text"])
    page.hero_links = stream([block("link", links.link(link)) for link in hero["links"]])
    page.hero_image = stream([block("image", loaded.image(hero["image"]))])
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


def fill_settings(links: Links, say: Say) -> None:
    """Organization and menus, where nothing is saved yet."""
    site = Site.objects.get(is_default_site=True)
    if not Organization.objects.filter(site=site).exists():
        known = {field.name for field in Organization._meta.get_fields()}
        values = {k: v for k, v in texts.ORGANIZATION.items() if k in known}
        Organization.objects.create(site=site, **{**values, "social_links": "[]"})
        say("  settings: organization")
    if not Navigation.objects.filter(site=site).exists():
        nav = texts.NAV
        tabs = [*nav["tabs"], {"text": "En español", "path": "/es/"}]
        Navigation.objects.create(
            site=site,
            header=stream([block("link", links.link(link)) for link in nav["header"]]),
            tabs=stream([block("link", links.link(link)) for link in tabs]),
            footer=stream(
                [
                    block(
                        "group",
                        {
                            "title": group["title"],
                            "links": items([links.link(link) for link in group["links"]]),
                        },
                    )
                    for group in nav["footer"]
                ]
            ),
        )
        say("  settings: navigation")


def load_promos(links: Links, say: Say) -> None:
    """One promo that is over, one whose event is still to come."""
    for text in texts.PROMOS:
        if Promo.objects.filter(title=text["title"]).exists():
            continue
        zone = ZoneInfo(text["timezone"])
        link = links.link(text["link"])
        promo = Promo(
            kicker=text["kicker"],
            title=text["title"],
            text=text["text"],
            where=text["where"],
            starts_at=datetime.fromisoformat(text["starts"]).replace(tzinfo=zone),
            ends_at=datetime.fromisoformat(text["ends"]).replace(tzinfo=zone),
            time_zone=text["timezone"],
            page_id=link["page"],
            label=text["link"]["text"],
            after_title=text["after_title"],
            after_text=text["after_text"],
            after_until=datetime.fromisoformat(text["after_until"]).replace(tzinfo=zone),
            live=False,
        )
        promo.save()
        promo.save_revision().publish()
        say(f"  promo: {promo.title}")
