"""What search engines are told exists: one list for each kind of page and each language.

The kinds of Wagtail's pages are found by themselves; what is no page has its line in `LISTS`.
"""

from collections.abc import Iterator
from math import ceil
from typing import Any

from django.conf import settings
from django.contrib.sitemaps import views as django_views
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import override
from django.views.decorators.http import require_safe
from wagtail.models import Page, get_page_models

from dpa.atlas.sitemaps import PlaceSitemap
from dpa.newest import listed
from dpa.page_totals import latest, own_pages, totals_of_pages
from dpa.pages import BasePage, IndexPage
from dpa.site.sitemap import EveryLanguageSitemap, OurSitemap
from dpa.stats.models import Source, Statistic

LANGUAGES = [code for code, _ in settings.LANGUAGES]


class PageSitemap(OurSitemap):
    """The public pages of one kind."""

    def __init__(self, kind: type[BasePage], language: str) -> None:
        super().__init__(language)
        self.kind = kind

    def items(self) -> Any:
        keys = self.kind.objects.filter(locale__language_code=self.language).values("pk")
        found = own_pages().filter(pk__in=keys)
        return found.select_related("locale").order_by("path")

    def location(self, item: Page) -> str:
        return str(item.url)

    def lastmod(self, item: Page) -> Any:
        """A list is as new as what it lists."""
        return latest([item.last_published_at, self.listed.get(self.kind._meta.label_lower)])

    @cached_property
    def listed(self) -> dict[str, Any]:
        """Asked of lists alone."""
        return listed(self.language) if issubclass(self.kind, IndexPage) else {}

    def translations(self, items: list[Any]) -> dict[Any, list[tuple[str, str]]]:
        keys = {item.translation_key: item.pk for item in items}
        found = own_pages().filter(translation_key__in=keys)
        by_item: dict[Any, list[tuple[str, str]]] = {}
        for page in found.select_related("locale").order_by("locale__language_code"):
            entry = (page.locale.language_code, str(page.url))
            by_item.setdefault(keys[page.translation_key], []).append(entry)
        return by_item


class StatisticSitemap(OurSitemap):
    """The published statistics that have a text in the language."""

    def items(self) -> Any:
        found = Statistic.objects.published().filter(locale__language_code=self.language)
        return found.only("slug", "last_published_at", "translation_key").order_by("slug")

    def translations(self, items: list[Any]) -> dict[Any, list[tuple[str, str]]]:
        keys = {item.translation_key: item.pk for item in items}
        found = Statistic.objects.published().filter(translation_key__in=keys).order_by()
        by_item: dict[Any, list[tuple[str, str]]] = {}
        for key, slug, code in found.values_list(
            "translation_key", "slug", "locale__language_code"
        ):
            with override(code):
                by_item.setdefault(keys[key], []).append((code, reverse("statistic", args=[slug])))
        return {key: sorted(entries) for key, entries in by_item.items()}


class SourceSitemap(EveryLanguageSitemap):
    """The registry of sources: publications keep their names, the page around them speaks."""

    def items(self) -> Any:
        return Source.objects.filter(live=True).only("slug", "last_published_at").order_by("slug")


class ListSitemap(EveryLanguageSitemap):
    """Pages that are none of Wagtail's, each its own kind."""

    names = (
        "stats_changes", "open_data", "wins_data", "sources", "places",
        "search", "sign_up", "your_data", "what_we_deleted",
    )  # fmt: skip

    def items(self) -> list[str]:
        return list(self.names)

    def location(self, item: str) -> str:
        with override(self.language):
            return reverse(item)

    def lastmod(self, item: str) -> Any:
        return self.newest.get(item)

    def get_latest_lastmod(self) -> Any:
        return latest(self.newest.get(name) for name in self.names)

    @cached_property
    def newest(self) -> dict[str, Any]:
        """Of every list; asked once."""
        return listed(self.language)


LISTS: dict[str, type[OurSitemap]] = {
    "statistic": StatisticSitemap,
    "source": SourceSitemap,
    "place": PlaceSitemap,
    "list": ListSitemap,
}


def sections() -> dict[str, OurSitemap]:
    """Every list by its name: “issue-en”, “statistic-es”."""
    return dict(_sections())


def _sections() -> Iterator[tuple[str, OurSitemap]]:
    for language in LANGUAGES:
        for kind in get_page_models():
            if issubclass(kind, BasePage):
                name = kind.__name__.removesuffix("Page").lower()
                yield f"{name}-{language}", PageSitemap(kind, language)
        for name, made in LISTS.items():
            yield f"{name}-{language}", made(language)


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The list of lists; an empty one is no valid sitemap and is left out."""
    found, of_pages = [], totals_of_pages()
    for name, made in sections().items():
        if isinstance(made, PageSitemap):
            label = made.kind._meta.label_lower
            count, newest = of_pages.get((label, made.language), (0, None))
            newest = latest([newest, made.listed.get(label)])
        else:
            count = made.paginator.count
            newest = made.get_latest_lastmod() if count else None
        address = f"{settings.SITE_URL}{reverse('sitemap_section', args=[name])}"
        for number in range(1, ceil(count / made.limit) + 1):
            part = f"?p={number}" if number > 1 else ""
            found.append({"location": f"{address}{part}", "last_mod": newest})
    response = render(
        request, "sitemap_index.xml", {"sitemaps": found}, content_type="application/xml"
    )
    response.headers["X-Robots-Tag"] = "noindex, noodp, noarchive"
    return response


@require_safe
def section(request: HttpRequest, section: str) -> HttpResponse:
    """One of them; 404 for a name there is not."""
    return django_views.sitemap(request, {**sections()}, section=section)
