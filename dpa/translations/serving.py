"""Serving Wagtail’s pages where not every page is in every language."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import redirect
from wagtail.models import Page, Site
from wagtail.views import serve

from dpa.paging import NoSuchPartError
from dpa.translations.missing import untranslated
from dpa.translations.now import language_now
from dpa.translations.twins import in_words_of

READING = ("GET", "HEAD")


def serve_here_or_say_so(request: HttpRequest, path: str) -> HttpResponse:
    """Wagtail’s pages; what is in the original’s tree alone is told apart from what is nowhere."""
    try:
        return serve(request, path)
    except NoSuchPartError:  # the page is there, in its language
        raise
    except Http404:
        page = _original(request, path)
        if page is None:
            raise
    if request.method not in READING:
        return HttpResponseNotAllowed(READING)
    here = in_words_of(page)
    if here.pk != page.pk:  # its address changed in one language alone
        return redirect(here.url)
    return untranslated(request, page.url, page.title, page)


def _original(request: HttpRequest, path: str) -> Page | None:
    """The public page at that path in the original language, where another is asked for."""
    site = Site.find_for_request(request)
    if site is None or language_now() == settings.LANGUAGE_CODE:
        return None
    parts = [part for part in path.split("/") if part]
    try:
        found = site.root_page.specific.route(request, parts)
    except Http404:
        return None
    return found[0]
