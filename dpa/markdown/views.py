"""Answers with Markdown."""

from collections.abc import Iterator

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import formats, timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_safe
from wagtail.models import Page, Site

from dpa.linked_data.addresses import whole
from dpa.markdown.bands import heading
from dpa.markdown.documents import Document, of_other, of_page
from dpa.markdown.text import bullets, plain
from dpa.markdown.writer import Writer
from dpa.pages import BasePage
from dpa.site.models import Organization
from dpa.stats.citations import citations_of, citing
from dpa.translations.now import language_now


@require_safe
def markdown(request: HttpRequest, path: str) -> HttpResponse:
    """The page whose address ends so, in the language of the address; 404 where there is none."""
    writer = Writer(Organization.for_request(request), citations_of(request))
    with citing(request):
        page = _page(request, path)
        document = of_page(page, writer) if page else of_other(path, writer)
        if document is None:
            raise Http404
        text = "\n\n".join(filter(None, _lines(document, writer)))
    return answered(f"{text}\n", document.path)


def answered(text: str, path: str) -> HttpResponse:
    """Markdown that says whose page it is; search engines keep to the page."""
    response = HttpResponse(text, content_type="text/markdown; charset=utf-8")
    response.headers["Link"] = f'<{whole(path)}>; rel="canonical"'
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.headers["Cache-Control"] = "public, max-age=300"
    return response


def _page(request: HttpRequest, path: str) -> BasePage | None:
    """The public page at that path that has a text in this language."""
    site = Site.find_for_request(request)
    if site is None:
        return None
    root = site.root_page.localized
    wanted = root.url_path if path == "index" else f"{root.url_path}{path}/"
    public = Page.objects.live().public().select_related("locale")
    found = public.filter(url_path=wanted, alias_of=None).first()
    if found is None or found.locale.language_code != language_now():
        return None
    page = found.specific
    return page if isinstance(page, BasePage) else None


def _lines(document: Document, writer: Writer) -> Iterator[str]:
    yield f"# {plain(document.title)}"
    yield from document.pieces
    if others := writer.named(document.links):
        yield heading(gettext("Sources"))
        yield bullets(others)
    yield "---"
    origin = gettext("From %(organization)s: %(address)s") % {
        "organization": plain(writer.organization.name), "address": f"<{whole(document.path)}>",
    }  # fmt: skip
    if document.changed:
        day = formats.date_format(timezone.localtime(document.changed), "DATE_FORMAT")
        origin = f"{origin}\n{gettext('Last changed on %(day)s.') % {'day': day}}"
    yield origin
    yield "\n".join(writer.notes())
