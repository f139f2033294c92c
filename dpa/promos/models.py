"""Notices about an event, which cannot outlive it."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
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

from dpa.dates import AMERICAN_ZONES, validate_time_zone
from dpa.promos.forms import PromoForm
from dpa.short_codes import new_code


class PromoQuerySet(models.QuerySet["Promo"]):
    """Promos by time."""

    def coming(self, at: datetime) -> "PromoQuerySet":
        """Those that have something to say then or later, the latest start first."""
        later = Q(ends_at__gt=at) | Q(after_until__gt=at)
        return self.filter(later, live=True).order_by("-starts_at")


class Promo(
    PreviewableMixin,
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    TranslatableMixin,
    index.Indexed,
    models.Model,
):
    """A dated notice: a start, a hard end in a named time zone, a version for afterwards."""

    class Where(models.TextChoices):
        HOME = "home", "On the home page"
        EVERYWHERE = "everywhere", "On every page"

    kicker = models.CharField(
        max_length=24, blank=True, help_text="The stamp before the title: “Tonight”, “New here”."
    )
    title = models.CharField(max_length=80, help_text="What it is about, in a few words.")
    text = models.CharField(max_length=200, blank=True, help_text="One sentence: what to do.")
    where = models.CharField(
        "where it shows", max_length=12, choices=Where, default=Where.HOME,
        help_text="On which pages it stands, below the menu.",
    )  # fmt: skip
    starts_at = models.DateTimeField(
        "starts", help_text="From when it shows, by the clocks of the zone below."
    )
    ends_at = models.DateTimeField(
        "ends", help_text="From this minute on it is gone, whatever happens."
    )
    time_zone = models.CharField(
        max_length=40,
        choices=AMERICAN_ZONES,
        default="America/New_York",
        validators=[validate_time_zone],
        help_text="Whose clocks all times of this notice are told by.",
    )
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
    after_until = models.DateTimeField(
        null=True, blank=True, help_text="Until when the after-event version shows."
    )

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
                [FieldRowPanel(["starts_at", "ends_at"]), "time_zone", "where"],
                heading="When and where",
            ),
            ObjectList(["after_title", "after_text", "after_until"], heading="After the event"),
            ObjectList([PublishingPanel()], heading="Publishing"),
        ]
    )
    search_fields = [index.SearchField("title"), index.AutocompleteField("title")]

    objects = PromoQuerySet.as_manager()

    class Meta(TranslatableMixin.Meta):
        ordering = ["-starts_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")),
                name="promo_ends_after_it_starts",
                violation_error_message="It ends before it starts.",
            ),
            models.CheckConstraint(
                condition=Q(after_until__isnull=True) | Q(after_until__gt=F("ends_at")),
                name="promo_after_version_comes_after",
                violation_error_message="The after-event version must end after the event.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def shows(self, at: datetime) -> bool:
        """Whether it has something to say at that moment: before its end, or after the event."""
        if at < self.ends_at:
            return self.starts_at <= at
        return bool(self.after_title and self.after_until and at < self.after_until)

    @cached_property
    def is_over(self) -> bool:
        """Whether the event has passed, at the moment this page is served."""
        return self.ends_at <= timezone.now()

    @property
    def shown_title(self) -> str:
        return self.after_title if self.is_over else self.title

    @property
    def shown_text(self) -> str:
        return self.after_text if self.is_over else self.text

    @property
    def shown_kicker(self) -> str:
        return "" if self.is_over else self.kicker

    @property
    def href(self) -> str:
        """Where it leads; empty when that page is gone or not published."""
        if self.page is not None:
            return (self.page.url or "") if self.page.live else ""
        return self.url

    @property
    def ends_in_words(self) -> str:
        """Its end in its own zone, the zone named: for staff lists."""
        local = self.ends_at.astimezone(ZoneInfo(self.time_zone))
        return f"{local:%B %-d, %Y, %-I:%M %p} {local:%Z}"

    @property
    def go_url(self) -> str:
        """The address of its button, where follows are counted; “” where it leads nowhere."""
        return reverse("go", args=[self.code]) if self.href else ""

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
