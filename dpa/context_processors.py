"""What every template may ask for: who we are, the menus, the languages, the promo."""

from itertools import chain
from typing import Any, TypeVar

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject, cached_property
from wagtail.models import Site

from dpa.blocks.links import links_in, read_pages
from dpa.freshness.memory import remember
from dpa.promos.choosing import promo_for
from dpa.promos.models import Promo
from dpa.safety.models import SafeReading
from dpa.site.feeds import Feed, feeds
from dpa.site.models import Navigation, Organization
from dpa.supporters.wording import Wording, updates
from dpa.translations.alternates import Alternate, alternates, both, is_somewhere
from dpa.translations.now import language_now
from dpa.translations.state import State, state_of
from dpa.translations.words import state_of_words

T = TypeVar("T", Organization, Navigation)


class SiteContext:
    """Looked up once a request, and only when a template asks."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request

    @property
    def sign_up_wording(self) -> Wording:
        """What whoever signs up agrees to, in the language of this page."""
        return updates()

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
        key = ("organization", self._site_key, self.language)
        return previewed or remember(key, self._read_organization)

    def _read_organization(self) -> Organization:
        saved = Organization.objects.filter(site=self._site_key)
        found = saved.select_related("other_ways_page__locale").first()
        organization = (found or Organization()).in_language(self.language)
        read_pages(links_in(organization.social_links))
        return organization

    @cached_property
    def navigation(self) -> Navigation:
        previewed = self._previewed(Navigation)
        key = ("navigation", self._site_key, self.language)
        return previewed or remember(key, self._read_navigation)

    @cached_property
    def safety(self) -> SafeReading:
        """Help now, the way out, neutral titles; the defaults where nothing is saved."""

        def read() -> SafeReading:
            return SafeReading.objects.filter(site=self._site_key).first() or SafeReading()

        return self._previewed(SafeReading) or remember(("safety", self._site_key), read)

    def _previewed(self, kind: type[T]) -> T | None:
        """The settings that an editor is typing, where this is their preview."""
        setting = vars(self.request).get("previewed_setting")
        return setting.in_language(self.language) if isinstance(setting, kind) else None

    def _read_navigation(self) -> Navigation:
        found = Navigation.objects.filter(site=self._site_key).first()
        menus = (found or Navigation()).in_language(self.language)
        read_pages(chain(*map(links_in, (menus.header, menus.tabs, menus.footer))))
        return menus

    @cached_property
    def promo(self) -> Promo | None:
        """The one promo with something to say on this page at this moment."""
        home = self.english_path == "/"
        return promo_for(self.request.path, self.language, home=home)

    @property
    def asked(self) -> list[tuple[str, str]]:
        """What the address asks for, all but the promo: for a form that leads back to it."""
        every = self.request.GET.lists() if is_somewhere(self.request) else ()
        return [(name, one) for name, values in every if name != "promo" for one in values]

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
        number = vars(self.request).get("part", 1) if set(query) == {"page"} else 1
        part = f"?page={number}" if number > 1 else ""
        return f"{self.base_url}{self.request.path}{part}"

    @property
    def english_path(self) -> str:
        """The address of this page in English."""
        return next(one.path for one in self.languages if one.code == settings.LANGUAGE_CODE)

    @property
    def language(self) -> str:
        """The code of the language this page is asked for in."""
        return language_now()

    @cached_property
    def languages(self) -> list[Alternate]:
        """Each language in its own name, and where this page is in it."""
        return alternates(self.request)

    @property
    def alternates(self) -> list[Alternate]:
        """For `hreflang`: this page in each language, where it is in more than one."""
        return both(self.languages)

    @cached_property
    def translation(self) -> State | None:
        """How the translation stands that this page shows; None on an original."""
        if self.language == settings.LANGUAGE_CODE:
            return None
        told = vars(self.request)
        page = told.get("served_page") or told.get("served_statistic")
        return state_of(page) if page else state_of_words(self.language)


def site(request: HttpRequest) -> dict[str, Any]:
    """`dpa` in templates."""
    return {"dpa": SimpleLazyObject(lambda: _shared(request))}


def _shared(request: HttpRequest) -> SiteContext:
    if not hasattr(request, "site_context"):
        vars(request)["site_context"] = SiteContext(request)
    shared: SiteContext = vars(request)["site_context"]
    return shared
