"""Notices about an event, which cannot outlive it."""

from datetime import datetime
from typing import Any

from django.db import models
from django.urls import reverse
from django.utils.functional import cached_property
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
    TabbedInterface,
)
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    PreviewableMixin,
    RevisionMixin,
    TranslatableMixin,
    WorkflowMixin,
)
from wagtail.search import index

from dpa.promos.forms import PromoForm
from dpa.promos.models.showing import Showing
from dpa.promos.time_words import untrue_words
from dpa.short_codes import new_code
from dpa.site.refusals import PublishingRefusedError
from dpa.translations.publishing import refuse_mistranslated
from dpa.translations.twins import in_words_of


class Promo(
    PreviewableMixin,
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    TranslatableMixin,
    index.Indexed,
    Showing,
):
    """A dated notice: a start, a hard end in a named time zone, a version for afterwards."""

    kicker = models.CharField(
        max_length=24, blank=True, help_text="The stamp before the title: “Tonight”, “New here”."
    )
    title = models.CharField(max_length=80, help_text="What it is about, in a few words.")
    text = models.CharField(max_length=200, blank=True, help_text="One sentence: what to do.")
    page = models.ForeignKey(
        "wagtailcore.Page", null=True, blank=True, on_delete=models.SET_NULL, related_name="+",
        help_text="The page it leads to, or:",
    )  # fmt: skip
    url = models.URLField("address", blank=True, help_text="an address on another site.")
    label = models.CharField(
        "button", max_length=40, blank=True, help_text="What the button says: a verb."
    )
    image = models.ForeignKey(
        "images.SiteImage", null=True, blank=True, on_delete=models.SET_NULL, related_name="+",
        help_text="A small square beside the words, where there is room.",
    )  # fmt: skip
    code = models.CharField(
        max_length=8, default=new_code, unique=True, editable=False,
        help_text="For /go/<code>/, where follows of its button are counted.",
    )  # fmt: skip
    after_title = models.CharField(
        max_length=80, blank=True, help_text="The title once the event is over. Empty: just gone."
    )
    after_text = models.CharField(max_length=200, blank=True, help_text="What came of it.")
    base_form_class = PromoForm
    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    MultiFieldPanel(["kicker", "title", "text"], "Words"),
                    MultiFieldPanel(["page", "url", "label"], "Where it leads"),
                    FieldPanel("image"),
                ],
                heading="Notice",
            ),
            ObjectList(
                [
                    FieldRowPanel(["starts_at", "ends_at"]),
                    "time_zone",
                    MultiFieldPanel(["where", "shown_on"], "Where"),
                ],
                heading="When and where",
            ),
            ObjectList(["after_title", "after_text", "after_until"], heading="After the event"),
            ObjectList([PublishingPanel()], heading="Publishing"),
        ]
    )
    search_fields = [index.SearchField("title"), index.AutocompleteField("title")]

    class Meta(Showing.Meta, TranslatableMixin.Meta):
        pass

    def __str__(self) -> str:
        return self.title

    def shows(self, at: datetime) -> bool:
        """Whether it has something to say at that moment: before its end, or after the event."""
        if at < self.ends_at:
            return self.starts_at <= at
        return bool(self.after_title and self.after_until and at < self.after_until)

    @cached_property
    def path_of_page(self) -> str:
        """The path of the page it belongs to, in its own language; “” where it belongs to none."""
        page = self.shown_on if self.where == self.Where.PAGE else None
        if page is None:
            return ""
        if page.locale_id != self.locale_id:
            page = page.get_translation_or_none(self.locale) or page
        parts = page.get_url_parts()
        path = (parts[2] or "") if parts else ""
        # Where a page is not translated yet, its address in that language says so.
        elsewhere = path and page.locale_id != self.locale_id
        return f"/{self.locale.language_code}{path}" if elsewhere else path

    def nearness(self, path: str, *, home: bool) -> int:
        """How closely it belongs to that path: more for fewer pages, 0 for not at all."""
        if self.where == self.Where.EVERYWHERE:
            return 1
        if self.where == self.Where.HOME:
            return 2 if home else 0
        below = self.path_of_page
        return 2 + len(below) if below and path.startswith(below) else 0

    @property
    def shown_title(self) -> str:
        return self.after_title if self.is_over else self.title

    @property
    def shown_text(self) -> str:
        return self.after_text if self.is_over else self.text

    @property
    def shown_kicker(self) -> str:
        return "" if self.is_over else self.kicker

    @cached_property
    def destination(self) -> Any:
        """The page it leads to, in the reader’s language where it has it; None where to none."""
        return in_words_of(self.page) if self.page is not None and self.page.live else None

    @property
    def href(self) -> str:
        """Where it leads; empty when that page is gone or not published."""
        if self.page is not None:
            return (self.destination.url or "") if self.destination else ""
        return self.url

    @property
    def go_url(self) -> str:
        """The address of its button, where follows are counted; “” where it leads nowhere."""
        return reverse("go", args=[self.code]) if self.href else ""

    def publish(self, revision: Any, *args: Any, **kwargs: Any) -> Any:
        """As every snippet, with words that stay true: approvals and schedules come here too."""
        draft = revision.as_object()
        given = {field.name: field.value_from_object(draft) for field in self._meta.concrete_fields}
        if told := untrue_words(given):
            raise PublishingRefusedError(draft, list(told.values()))
        refuse_mistranslated(draft)
        return super().publish(revision, *args, **kwargs)

    def with_content_json(self, content: dict[str, Any]) -> "Promo":
        """A version of it, with the code it has now: older versions know none."""
        restored: Promo = super().with_content_json(content)
        restored.code = self.code
        return restored

    def copy_for_translation(self, locale: Any, exclude_fields: Any = None) -> Any:
        """A translation is counted by itself: it gets a code of its own."""
        return super().copy_for_translation(locale, [*(exclude_fields or []), "code"])

    def get_preview_template(self, request: object, mode_name: str) -> str:
        return "promos/promo_preview.html"
