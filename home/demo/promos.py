"""Loads the promos."""

from datetime import datetime
from zoneinfo import ZoneInfo

from dpa.promos.models import Promo
from home.demo.page_texts import PROMOS
from home.demo.planting import Say
from home.demo.streams import Links


def load_promos(links: Links, say: Say) -> None:
    """One promo that is over, one whose event is still to come."""
    for text in PROMOS:
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
