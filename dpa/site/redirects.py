"""Keeps redirects short and free of circles, whoever makes them.

Wagtail makes one itself when a published page gets another address or is moved, and for all pages
below; it points at the page, so that it always leads to where the page is now. What is left to
us: an address that a page has taken back, and what staff type in.
"""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db.models.signals import post_save, pre_save
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page
from wagtail.signals import page_published, page_slug_changed, post_page_move

from dpa.site.refusals import PublishingRefusedError


class CircleError(PublishingRefusedError):
    """A redirect that would lead back to itself."""

    def __init__(self, redirect: Redirect) -> None:
        ValidationError.__init__(
            self,
            [
                f"The redirect from “{redirect.old_path}” was not saved: followed to its end, it "
                "leads back to itself. Choose the page that it should lead to."
            ],
        )
        self.thing = redirect if redirect.pk else None


def connect() -> None:
    """Called once, when the site starts."""
    pre_save.connect(refuse_circles, sender=Redirect, dispatch_uid="redirects_circles")
    post_save.connect(shorten, sender=Redirect, dispatch_uid="redirects_short")
    for signal in (page_published, page_slug_changed, post_page_move):
        signal.connect(settle, dispatch_uid="redirects_settle")


def settle(instance: Page, **kwargs: Any) -> None:
    """Where a page is, none made by itself leads away: it would circle when the page is taken
    down. And what leads to its address by words leads to the page from now on, wherever it moves.
    """
    below = Page.objects.descendant_of(instance, inclusive=True).live().select_related("locale")
    pages = {str(Redirect.normalise_path(page.url)): page for page in below if page.url}
    Redirect.objects.filter(old_path__in=pages, automatically_created=True).delete()
    for redirect in _typed():
        if page := pages.get(_path(redirect)):
            _lead(Redirect.objects.filter(pk=redirect.pk), page)


def refuse_circles(instance: Redirect, **kwargs: Any) -> None:
    """Raises CircleError for one that comes back to where it began."""
    if instance.old_path and _end_of(instance) is None:
        raise CircleError(instance)


def shorten(instance: Redirect, **kwargs: Any) -> None:
    """It leads to the end of the way at once, and those that led to it with it."""
    last = _end_of(instance) or instance
    page = last.redirect_page or _page_at(_path(last))
    which = [r.pk for r in _typed() if _path(r) == instance.old_path and r.pk != instance.pk]
    if page or last.pk != instance.pk:
        which.append(instance.pk)
    found = Redirect.objects.filter(pk__in=which)
    if page:
        _lead(found, page, last.redirect_page_route_path)
    else:
        found.update(redirect_link=last.redirect_link)


def _end_of(start: Redirect) -> Redirect | None:
    """The last redirect of the chain that begins there; None for a circle."""
    last, seen = start, {start.old_path}
    while path := _path(last):
        if path in seen:
            return None
        seen.add(path)
        following = Redirect.objects.filter(old_path=path).exclude(pk=start.pk).first()
        if following is None:
            break
        last = following
    return last


def _lead(which: Any, page: Page, route: str = "") -> None:
    """No signal is sent: what they lead to is final."""
    which.update(redirect_page=page, redirect_page_route_path=route, redirect_link="")


def _typed() -> Any:
    return Redirect.objects.filter(redirect_page=None).exclude(redirect_link="")


def _page_at(path: str) -> Page | None:
    """The public page at a path of ours."""
    slug = path.rpartition("/")[2]
    found = Page.objects.live().filter(slug=slug).select_related("locale") if slug else ()
    return next((page for page in found if Redirect.normalise_path(page.url or "") == path), None)


def _path(redirect: Redirect) -> str:
    """The path on this site that a redirect leads to by its words; “” for any other."""
    parts = urlsplit("" if redirect.redirect_page_id else redirect.redirect_link or "")
    ours = not parts.netloc or parts.netloc == urlsplit(settings.SITE_URL).netloc
    if not ours or not parts.path or parts.query or parts.fragment:
        return ""
    return str(Redirect.normalise_path(parts.path))
