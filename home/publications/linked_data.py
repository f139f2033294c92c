"""What news and resources are to search engines."""

from typing import Any

from dpa.linked_data.kinds import describes
from dpa.linked_data.pages import article
from home.publications.models import NewsIndexPage, NewsPage, ResourceIndexPage, ResourcePage


@describes(NewsPage)
def news(page: NewsPage, common: dict[str, Any]) -> dict[str, Any]:
    """News, or an entry of the blog, of the day it came out."""
    kind = "BlogPosting" if page.kind == "blog" else "NewsArticle"
    return {**_published(page, common), "@type": kind}


@describes(ResourcePage)
def resource(page: ResourcePage, common: dict[str, Any]) -> dict[str, Any]:
    """A report, or an article about a recording."""
    kind = "Report" if page.kind == "report" else "Article"
    return {**_published(page, common), "@type": kind}


def _published(page: Any, common: dict[str, Any]) -> dict[str, Any]:
    found = article(page, common, page.minutes_to_read)
    found["datePublished"] = page.published_on.isoformat()
    if page.byline:
        found["author"] = {"@type": "Person", "name": page.byline}
    if page.correction:
        found["correction"] = page.correction
    return found


@describes(NewsIndexPage, ResourceIndexPage)
def lists(page: Any, common: dict[str, Any]) -> dict[str, Any]:
    """A page that lists them."""
    return {**common, "@type": "CollectionPage"}
