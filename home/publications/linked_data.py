"""What news and resources are to search engines."""

from typing import Any

from dpa.linked_data.addresses import whole
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
    found = {**_published(page, common), "@type": kind}
    if page.partner:
        found = {**found, **_together(page, common)}
    if page.recording:
        found["video" if page.kind == "video" else "audio"] = _recording(page, common)
    return found


def _together(page: ResourcePage, common: dict[str, Any]) -> dict[str, Any]:
    """What two organizations brought out is by both, unless people are named for it."""
    both = [common["publisher"], {"@type": "Organization", "name": page.partner}]
    return {"publisher": both} if page.byline else {"publisher": both, "author": both}


def _recording(page: ResourcePage, common: dict[str, Any]) -> dict[str, Any]:
    """What is played on the page, from our own server."""
    found = {
        "@type": "VideoObject" if page.kind == "video" else "AudioObject",
        "name": page.title,
        "description": page.summary or page.title,
        "contentUrl": whole(page.recording.url),
        "encodingFormat": page.recording.content_type,
        "uploadDate": page.published_on.isoformat(),
        "duration": f"PT{page.minutes}M" if page.minutes else "",
        "thumbnailUrl": common.get("image", ""),
        "inLanguage": common["inLanguage"],
    }
    return {name: value for name, value in found.items() if value}


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
