"""What a statistic's page offers to take along: files, frames, its card, its short address."""

from datetime import date
from html import escape
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from dpa.stats.cards.sharing import card_alt, card_url
from dpa.stats.models import Observation, Statistic
from dpa.stats.pages.downloads import downloads
from dpa.stats.pages.frame import frame
from dpa.stats.resting import credit


def taken_along(found: Statistic, day: date | None = None) -> dict[str, Any]:
    """For the template, as of `day`; a statistic without a figure offers its card at most."""
    card = {"card": {"url": card_url(found, day), "alt": card_alt(found)}}
    figure = found.current
    if figure is None:
        return card
    page = f"{settings.SITE_URL}{found.get_absolute_url()}"
    return {
        **card,
        "frame": frame(found),
        "fixed_frame": frame(found, f"?on={(day or timezone.localdate()).isoformat()}"),
        "snippet": (
            f"<p><strong>{escape(figure.display)}</strong> {escape(found.statement)}, "
            f"{escape(figure.period)}. {_credit(figure, page)}</p>"
        ),
        "short_url": f"{settings.SITE_URL}{reverse('short_address', args=[found.code])}",
        "downloads": downloads(found, day),
    }


def _credit(figure: Observation, page: str) -> str:
    """Whose figure it is, and through whom, as HTML."""
    link = f'<a href="{escape(page)}">{escape(settings.WAGTAIL_SITE_NAME)}</a>'
    return gettext("Source: %(source)s, via %(site)s.") % {
        "source": escape(credit(figure)),
        "site": link,
    }
