"""The pages that every section builds on. Shallow on purpose: nothing here is taken back below."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.functional import cached_property
from django.utils.translation import get_language
from wagtail.admin.panels import MultiFieldPanel
from wagtail.models import Page
from wagtail.search import index

from dpa.contents import contents
from dpa.freshness.memory import remember
from dpa.images.remembered import image_by_key
from dpa.reading_time import minutes, texts_of

View = Callable[..., HttpResponse]


class BasePage(Page):
    """What every page shares: how it is found, how it looks when shared."""

    share_image = models.ForeignKey(
        "images.SiteImage",
        verbose_name="picture when shared",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Shown when someone posts a link to this page. Empty: the page's own picture.",
    )

    promote_panels = [
        MultiFieldPanel(
            ["slug", "seo_title", "search_description", "share_image"], "Found and shared"
        ),
        # Neither is drawn in the tab: they are the schedule and the comments beside the form.
        *Page.settings_panels,
    ]
    settings_panels: list[Any] = []

    # Whether it tells something at length, rather than listing or asking.
    is_article = False

    # Content pages are read; what is sent goes to the address of its own form.
    allowed_http_methods = ["GET", "HEAD", "OPTIONS"]

    class Meta:
        abstract = True

    @cached_property
    def summary(self) -> str:
        """One plain sentence about the page for search engines, feeds and lists."""
        return self.search_description

    @cached_property
    def picture(self) -> Any:
        """The image that stands for the page when it is shared, or None."""
        return image_by_key(self.share_image_id)

    @cached_property
    def trail(self) -> list[Page]:
        """The pages above this one, from the home page down: the breadcrumb."""
        return remember(
            ("trail", self.path),
            lambda: list(self.get_ancestors().filter(depth__gte=2).order_by("depth")),
        )

    @cached_property
    def other_languages(self) -> list[str]:
        """The codes of the other languages in which it can be read."""
        found = Page.objects.live().filter(translation_key=self.translation_key, alias_of=None)
        codes = found.exclude(pk=self.pk).order_by("locale__language_code")
        return remember(
            ("other languages", self.pk),
            lambda: list(codes.values_list("locale__language_code", flat=True)),
        )

    @cached_property
    def minutes_to_read(self) -> int:
        """How long its own text takes; 0 for a page without."""
        return minutes([self.summary or "", *texts_of(self)])

    @cached_property
    def sections(self) -> list[dict[str, str]]:
        """Second-level headings of its text, for “On this page”."""
        return contents(getattr(self, "body", None))


class IndexPage(BasePage):
    """The list of a section: a headline, a lede, and children that list themselves."""

    headline = models.CharField(
        max_length=90,
        blank=True,
        help_text="The large heading. Empty: the page's title.",
    )
    lede = models.TextField(
        "opening sentences",
        blank=True,
        max_length=400,
        help_text="Two sentences at most, beside the heading.",
    )

    content_panels = [*Page.content_panels, "headline", "lede"]
    search_fields = [*Page.search_fields, index.SearchField("headline"), index.SearchField("lede")]
    max_count_per_parent = 1

    class Meta:
        abstract = True

    @cached_property
    def summary(self) -> str:
        return self.search_description or self.lede


def not_yet_in_this_language(
    page: Page, request: HttpRequest, args: Any, kwargs: Any
) -> HttpResponse | None:
    """Below `/es/` a page that has no Spanish text is not passed off as Spanish.

    Wagtail would serve the English page there. We say so in Spanish and offer what exists.
    Registered as `before_serve_page`.
    """
    language = language_now()
    if language == settings.LANGUAGE_CODE or page.locale.language_code == language:
        return None
    return untranslated(request, page.url, page.title)


def only_in_english(view: View) -> View:
    """The same for an address that is no page of Wagtail's."""

    @wraps(view)
    def honest(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if language_now() == settings.LANGUAGE_CODE:
            return view(request, *args, **kwargs)
        return untranslated(request, request.get_full_path().removeprefix(f"/{language_now()}"))

    return honest


def untranslated(request: HttpRequest, address: str, title: str = "") -> HttpResponse:
    """“Not in Spanish yet”, and the way to the English original."""
    original = {"url": address, "title": title}
    context = {"page": None, "original": original, "noindex": True}
    response = TemplateResponse(request, "untranslated.html", context)
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def language_now() -> str:
    """The code of the language that this request asks for: “en”, “es”."""
    return (get_language() or settings.LANGUAGE_CODE).partition("-")[0]
