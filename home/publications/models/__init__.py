"""News and resources."""

from home.publications.models.index import NewsIndexPage, ResourceIndexPage
from home.publications.models.news import NewsPage, NewsSource
from home.publications.models.resource import ResourcePage, ResourceSource

__all__ = [
    "NewsIndexPage",
    "NewsPage",
    "NewsSource",
    "ResourceIndexPage",
    "ResourcePage",
    "ResourceSource",
]
