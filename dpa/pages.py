"""The pages that every section builds on. Shallow on purpose: nothing here is taken back below."""

from typing import Any

from django.db import models
from django.utils.functional import cached_property
from wagtail.admin.panels import MultiFieldPanel
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from dpa.contents import contents
from dpa.freshness.memory import remember
from dpa.images.remembered import image_by_key
from dpa.reading_time import minutes, texts_of
from dpa.translations.missing import only_in_english, untranslated
from dpa.translations.now import language_code, language_now
from dpa.translations.publishing import refuse_mistranslated

__all__ = ["BasePage", "IndexPage", "language_now", "only_in_english", "untranslated"]


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
    neutral_title = models.BooleanField(
        "neutral title in the browser",
        default=False,
        help_text="The tab and the history say only the neutral title of Settings › Help now and "
        "safe reading. What is shared, and the page itself, keep the real one.",
    )

    promote_panels = [
        MultiFieldPanel(
            ["slug", "seo_title", "search_description", "share_image"], "Found and shared"
        ),
        MultiFieldPanel(["neutral_title"], "Safe reading"),
        # Neither is drawn in the tab: they are the schedule and the comments beside the form.
        *Page.settings_panels,
    ]
    settings_panels: list[Any] = []

    # Whether it tells something at length, rather than listing or asking.
    is_article = False

    # Content pages are read; what is sent goes to the address of its own form.
    allowed_http_methods = ["GET", "HEAD", "OPTIONS"]
    # A page has the same address in every language, below `/es/` in Spanish.
    override_translatable_fields = [SynchronizedField("slug", overridable=False)]

    class Meta:
        abstract = True

    def publish(self, revision: Any, *args: Any, **kwargs: Any) -> Any:
        """As every page; a translation says our terms as the glossary has them."""
        refuse_mistranslated(revision.as_object())
        return super().publish(revision, *args, **kwargs)

    def get_preview_context(self, request: Any, mode_name: str) -> dict[str, Any]:
        """As every page; a translation says in its preview, too, how it stands."""
        vars(request)["served_page"] = self
        context: dict[str, Any] = super().get_preview_context(request, mode_name)
        return context

    @cached_property
    def summary(self) -> str:
        """One plain sentence about the page for search engines, feeds and lists."""
        return self.search_description

    @cached_property
    def picture(self) -> Any:
        """The image that stands for the page when it is shared, or None."""
        return image_by_key(self.share_image_id)

    @property
    def foreign(self) -> str:
        """The code of its language where that is not the one of the page it is shown on."""
        language = language_code(self.locale_id)
        return "" if language == language_now() else language

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

    @cached_property
    def ends_with_sign_up(self) -> str:
        """The key of the sign-up form that its text ends with; “” where it ends otherwise.

        Below that one no other form asks for the same.
        """
        last = (getattr(self, "body", None) or [None])[-1]
        return str(last.id or "block") if last and last.block_type == "sign_up" else ""


class SummarizedPage(BasePage):
    """A page that says in a few plain words, before all else, what it is about."""

    in_short = models.TextField(
        max_length=400,
        blank=True,
        help_text="The page in 30 to 50 plain words, for somebody who reads nothing else.",
    )

    class Meta:
        abstract = True


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
