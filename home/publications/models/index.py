"""The lists of news and of resources."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest
from django.utils.translation import get_language

from dpa.choosing import chosen_in, matching
from dpa.facets import options
from dpa.freshness.memory import remember
from dpa.pages import IndexPage
from dpa.paging import part_of
from dpa.places.models import Place
from home.publications.finding import CHOICES, entries, in_full
from home.publications.models.choices import NewsKind, ResourceKind
from home.publications.models.news import NewsPage
from home.publications.models.resource import ResourcePage
from issues.models import live_issues

ON_A_PAGE = 20


class PublicationIndexPage(IndexPage):
    """A list with filters, the newest first."""

    lists: Any = None
    kinds: Any = None

    class Meta:
        abstract = True

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        every, chosen = entries(self, self.lists), chosen_in(request.GET, CHOICES)
        pages = part_of(Paginator(matching(every, chosen), ON_A_PAGE), request)
        pages.object_list = in_full(self.lists, pages.object_list)
        words = self._words({entry.year for entry in every})
        context.update(
            part=pages,
            chosen=chosen,
            is_filtered=any(chosen.values()),
            total=len(every),
            choices={name: options(every, chosen, name, words[name]) for name in CHOICES},
            fewer=[
                {"name": name, "words": words[name].get(value, value), "found": found}
                for name, value in chosen.items()
                if value and (found := len(matching(every, chosen, but=name)))
            ],
        )
        return context

    def _words(self, years: set[str]) -> dict[str, dict[str, str]]:
        """The values of every choice with their words, in the order that readers see."""
        key = (f"places of {self.lists.__name__}", get_language())
        with_some = Place.objects.filter(**{f"{self.lists._meta.model_name}s__live": True})
        places = remember(key, lambda: list(with_some.distinct().order_by("name")))
        return {
            "kind": {value: str(label) for value, label in self.kinds.choices},
            "issue": {issue.slug: issue.title for issue in live_issues()},
            "place": {place.slug: place.local_name for place in places},
            "year": {year: year for year in sorted(years, reverse=True)},
        }


class NewsIndexPage(PublicationIndexPage):
    """Press releases, statements and blog posts."""

    lists, kinds = NewsPage, NewsKind
    parent_page_types = ["home.HomePage"]
    subpage_types = ["publications.NewsPage"]
    feed_name = "news_feed"

    class Meta:
        verbose_name = "news index"


class ResourceIndexPage(PublicationIndexPage):
    """Fact sheets, reports, videos and podcasts."""

    lists, kinds = ResourcePage, ResourceKind
    parent_page_types = ["home.HomePage"]
    subpage_types = ["publications.ResourcePage"]
    feed_name = "resources_feed"

    class Meta:
        verbose_name = "resources index"
