"""Counts one follow, from what the request says and without keeping who said it."""

import re
from functools import lru_cache
from urllib.parse import parse_qs, urlsplit

from crawleruseragents import is_crawler
from django.http import HttpRequest
from django.utils import timezone

from dpa.follows.models import LONGEST_PAGE, Campaign, Follow
from dpa.freshness.memory import remember

PATH = re.compile(r"^/[a-z0-9/_-]*\Z")
# Browsers say so when they fetch a page that nobody has asked for yet.
AHEAD = ("prefetch", "prerender", "preview")

is_robot = lru_cache(maxsize=2000)(is_crawler)


def count(request: HttpRequest, link: str) -> None:
    """Writes one follow down, and returns when the database has it for good.

    Left out are HEAD, robots that say what they are, and browsers that only look ahead.
    """
    if request.method != "GET" or _is_no_person(request):
        return
    page, query = _came_from(request)
    campaign = campaign_of(request.GET.get("c") or query.get("c", [""])[0])
    Follow.write(link, timezone.localdate(), page, campaign)


def campaign_of(code: str) -> str:
    """The code if staff have set up such a campaign, else “”: readers cannot make up new ones."""
    known = remember("campaigns", lambda: set(Campaign.objects.values_list("code", flat=True)))
    return code if code in known else ""


def _is_no_person(request: HttpRequest) -> bool:
    purpose = f"{request.headers.get('Sec-Purpose', '')}{request.headers.get('Purpose', '')}"
    browser = request.headers.get("User-Agent", "")
    return not browser or any(word in purpose for word in AHEAD) or is_robot(browser[:400])


def _came_from(request: HttpRequest) -> tuple[str, dict[str, list[str]]]:
    """Path and query of the page of ours that the link was on; what is no page goes when adding up.

    Links by `/go/` let browsers say it to us (`referrerpolicy="same-origin"`); no other link does.
    """
    try:
        came = urlsplit(request.headers.get("Referer", ""))
        query = parse_qs(came.query[:500], max_num_fields=20)
    except ValueError:
        return "", {}
    if came.netloc != request.get_host():
        return "", {}
    fits = len(came.path) <= LONGEST_PAGE and PATH.match(came.path)
    return came.path if fits else "", query
