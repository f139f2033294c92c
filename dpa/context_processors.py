"""What every template may ask for: who we are, the menus, the languages, the promo."""

from itertools import chain
from typing import Any, TypeVar

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject, cached_property
from wagtail.models import Site

from dpa.blocks.links import links_in, read_pages
from dpa.freshness.memory import remember
from dpa.pages import language_now
from dpa.promos.choosing import promo_for
from dpa.promos.models import Promo
from dpa.site.feeds import Feed, feeds
from dpa.site.models import Navigation, Organization
from dpa.supporters.wording import UPDATES

T = TypeVar("T")


class SiteContext:
    """Looked up once a request, and only when a template asks."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        self.sign_up_wording = UPDATES

    @cached_property
    def _site_key(self) -> int | None:
        """Which of Wagtail's sites this is; None before there is one."""

        def find() -> int | None:
            site = Site.find_for_request(self.request)
            return site.pk if site else None

        return remember(("site", self.request.get_host()), find)

    @cached_property
    def organization(self) -> Organization:
        """The saved settings, or their defaults where nothing is saved or no site is found."""
        previewed = self._previewed(Organization)
        return previewed or remember(("organization", self._site_key), self._read_organization)

    def _read_organization(self) -> Organization:
        saved = Organization.objects.filter(site=self._site_key)
        found = saved.select_related("other_ways_page__locale").first()
        organization = found or Organization()
        read_pages(links_in(organization.social_links))
        return organization

    @cached_property
    def navigation(self) -> Navigation:
        previewed = self._previewed(Navigation)
        return previewed or remember(("navigation", self._site_key), self._read_navigation)

    def _previewed(self, kind: type[T]) -> T | None:
        """The settings that an editor is typing, where this is their preview."""
        setting = vars(self.request).get("previewed_setting")
        return setting if isinstance(setting, kind) else None

    def _read_navigation(self) -> Navigation:
        found = Navigation.objects.filter(site=self._site_key).first()
        menus = found or Navigation()
        read_pages(chain(*map(links_in, (menus.header, menus.tabs, menus.footer))))
        return menus

    @cached_property
    def promo(self) -> Promo | None:
        """The one promo with something to say on this page at this moment."""
        home = self.english_path == "/"
        return promo_for(self.request.path, self.language, home=home)

    @property
    def feeds(self) -> list[Feed]:
        """The feeds to be discovered on every page."""
        return feeds()

    @property
    def base_url(self) -> str:
        """Scheme and host for links that leave the site, such as share cards."""
        return str(settings.SITE_URL)

    @property
    def canonical(self) -> str:
        """This page's one address: ours, without the query, but for later parts of a list."""
        query = self.request.GET
        later = query.get("page", "") if len(query) == 1 else ""
        part = f"?page={int(later)}" if later.isdecimal() and int(later) > 1 else ""
        return f"{self.base_url}{self.request.path}{part}"

    @property
    def english_path(self) -> str:
        """The address of this page in English."""
        path = self.request.path
        return path.removeprefix("/es") or "/" if path.startswith("/es/") else path

    @property
    def spanish_path(self) -> str:
        """The address of this page in Spanish: there, or an honest “not yet”."""
        return f"/es{self.english_path}"

    @property
    def language(self) -> str:
        """The code of the language this page is asked for in."""
        return language_now()

    @property
    def languages(self) -> list[dict[str, Any]]:
        """Each language in its own name, and where this page is in it."""
        paths = {"en": self.english_path, "es": self.spanish_path}
        return [
            {"code": code, "name": name, "path": paths[code], "current": code == self.language}
            for code, name in settings.LANGUAGES
        ]


def site(request: HttpRequest) -> dict[str, Any]:
    """`dpa` in templates."""
    return {"dpa": SimpleLazyObject(lambda: _shared(request))}


def _shared(request: HttpRequest) -> SiteContext:
    if not hasattr(request, "site_context"):
        vars(request)["site_context"] = SiteContext(request)
    shared: SiteContext = vars(request)["site_context"]
    return shared
