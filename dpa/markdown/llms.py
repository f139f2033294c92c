"""`/llms.txt`: what the site is, how to cite it, and where everything can be read as Markdown."""

from collections.abc import Iterator

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import override
from django.views.decorators.http import require_safe
from wagtail.models import Page, Site

from dpa.linked_data.addresses import whole
from dpa.markdown.addresses import markdown_path
from dpa.markdown.text import bullets, plain
from dpa.site.feeds import feeds
from dpa.site.models import Organization

HOME_DEPTH, MOST = 2, 200
CITING = (
    "Cite a page by its title, this organization’s name, the date of its last change and its "
    "address. A figure stands with its period and its source: name both, and never one without "
    "the other. Figures change: each statistic’s page has an address for the day you read it "
    "(`?on=2026-01-31`), a ready citation (`cite.json`, `cite.bib`) and every earlier value."
)
DATA = (
    ("Every statistic with source and history, as JSON", "/stats.json"),
    ("The same as CSV", "/stats.csv"),
    ("What the fields mean (OpenAPI)", "/openapi.json"),
    ("Data package", "/datapackage.json"),
    ("Actions as JSON", "/actions.json"),
    ("Wins, setbacks and what came of them, as JSON", "/wins.json"),
    ("The same as CSV", "/wins.csv"),
    ("What is known of each state and city, as JSON", "/places.json"),
    ("Sitemap", "/sitemap.xml"),
)


@require_safe
def llms(request: HttpRequest) -> HttpResponse:
    """Plain Markdown by the proposal of llmstxt.org; the same for everybody."""
    with override(settings.LANGUAGE_CODE):
        text = "\n\n".join(filter(None, _lines(request)))
    response = HttpResponse(f"{text}\n", content_type="text/markdown; charset=utf-8")
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Cache-Control"] = "public, max-age=300"
    return response


def _lines(request: HttpRequest) -> Iterator[str]:
    organization = Organization.for_request(request)
    yield f"# {plain(organization.name)}"
    yield f"> {plain(organization.mission)}" if organization.mission else ""
    yield (
        "Every page named here, statistic, source and place is there as Markdown: put `.md` for "
        "the last `/` of its address. The Spanish pages lie below `/es/`."
    )
    yield "## How to cite"
    yield CITING
    pages, sections = _pages(request), dict[str, list[str]]()
    if len(pages) > MOST:
        yield (
            f"Named here are {MOST} pages, those nearest to the home page first. There are more: "
            f"[the sitemap]({whole('/sitemap.xml')}) names all, in every language."
        )
    for page in pages[:MOST]:
        line = f"[{plain(page.title)}]({whole(markdown_path(page.url))})"
        words = f": {plain(page.search_description)}" if page.search_description else ""
        above = page.url.strip("/").split("/")[0] if page.depth > HOME_DEPTH + 1 else ""
        sections.setdefault(above, []).append(f"{line}{words}")
    for name, lines in sections.items():
        yield f"## {plain(name.replace('-', ' ').capitalize())}" if name else "## Pages"
        yield bullets(lines)
    yield "## Data"
    yield bullets(f"[{name}]({whole(path)})" for name, path in DATA)
    yield bullets(f"[{plain(feed.title)} (Atom)]({whole(feed.url)})" for feed in feeds())
    yield bullets([f"[Sources]({whole('/sources.md')})", f"[Places]({whole('/places.md')})"])


def _pages(request: HttpRequest) -> list[Page]:
    """The home page, the sections and what stands below them; one more than are named."""
    site = Site.find_for_request(request)
    if site is None:
        return []
    found = Page.objects.live().public().descendant_of(site.root_page, inclusive=True)
    return list(
        found.filter(alias_of=None).select_related("locale").order_by("depth", "path")[: MOST + 1]
    )
