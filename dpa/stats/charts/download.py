"""A chart as the text of an SVG file."""

import re
from urllib.parse import urlsplit

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse

from dpa.stats.charts.build import Chart
from dpa.stats.charts.file import drawn
from dpa.stats.charts.words import say

# What XML has no way to say.
NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def svg_of(chart: Chart, code: str, publisher: str) -> str:
    """The file, with the short address of the statistic with that code, and who publishes it."""
    address = f"{urlsplit(settings.SITE_URL).netloc}{reverse('short_address', args=[code])}"
    shown = drawn(chart, say("data_at", address=address), publisher)
    return NO_XML.sub("", render_to_string("stats/chart.svg", shown))
