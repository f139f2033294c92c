"""Adds single follows up to counts, every few minutes."""

from urllib.parse import urlsplit

from django.conf import settings
from django.db import connection
from django.urls import Resolver404, resolve
from wagtail.models import Page, Site

from dpa.follows.models import Follow
from dpa.stats.models import Source, Statistic

# One statement moves and adds: a process killed in the middle has done nothing, two at once never
# take the same row. Sorted, so that two that touch the same counts wait in turn.
MOVE = """
WITH moved AS (
    DELETE FROM follows_follow WHERE page = ANY(%(seen)s)
    RETURNING link, day, CASE WHEN page = ANY(%(known)s) THEN page ELSE '' END AS page, campaign
)
INSERT INTO follows_followcount (link, day, page, campaign, count)
SELECT link, day, page, campaign, count(*) FROM moved
GROUP BY link, day, page, campaign ORDER BY link, day, page, campaign
ON CONFLICT (link, day, page, campaign)
DO UPDATE SET count = follows_followcount.count + excluded.count
"""
# More pages than this in five minutes are made up.
MOST_PAGES = 5000


def add_up() -> None:
    """Moves what was followed so far into the counts. A page that we do not have counts as “”."""
    seen = list(Follow.objects.order_by("page").values_list("page", flat=True).distinct())
    known = [path for path in seen[:MOST_PAGES] if is_page(path)]
    with connection.cursor() as cursor:
        cursor.execute(MOVE, {"seen": seen, "known": known})


def is_page(path: str) -> bool:
    """Whether readers find a page of ours at this path."""
    if path.startswith(settings.STAFF_PATHS):
        return False
    try:
        match = resolve(urlsplit(path).path)
    except Resolver404:
        return False
    slug = match.kwargs.get("slug")
    if match.url_name == "statistic":
        return Statistic.objects.filter(slug=slug).exists()
    if match.url_name == "source":
        return Source.objects.filter(slug=slug).exists()
    if match.url_name == "wagtail_serve":
        return _is_in_the_tree(path)
    return slug is None and not match.kwargs


def _is_in_the_tree(path: str) -> bool:
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    if site is None:
        return False
    for root in site.root_page.get_translations(inclusive=True).select_related("locale"):
        start = "/" if root.pk == site.root_page_id else f"/{root.locale.language_code}/"
        below = root.url_path + path.removeprefix(start) if path.startswith(start) else ""
        if below and Page.objects.live().filter(url_path=below).exists():
            return True
    return False
