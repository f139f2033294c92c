"""One win."""

from datetime import date
from typing import TYPE_CHECKING, Any

from django.db import models
from django.utils.functional import cached_property
from modelcluster.fields import ParentalManyToManyField
from wagtail.fields import NoFutureDateValidator, StreamField
from wagtail.models import Page, PageManager
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from dpa.blocks.streams import StoryStream
from dpa.images.remembered import image_by_key
from dpa.pages import BasePage, SummarizedPage
from dpa.places.models import Place
from dpa.stats.figures import attach_current
from dpa.stats.models import Statistic
from issues.models import IssuePage
from wins import together
from wins.forms import WinForm
from wins.led_by import Led, led_to
from wins.models.choices import PUSHED_BACK, Direction, Role, Status
from wins.models.record import Record
from wins.panels import win_tabs
from wins.queries import WinQuerySet
from wins.reviewing import months_after

if TYPE_CHECKING:
    from wins.models.event import WinEvent


class WinPage(Record, SummarizedPage):
    """One win: what changed, whose work it was, whether it still stands."""

    places = ParentalManyToManyField(
        Place, blank=True, related_name="wins", help_text="Where it applies."
    )
    issues = ParentalManyToManyField(
        IssuePage, blank=True, related_name="wins", help_text="Which issues it belongs to."
    )
    role = models.CharField(
        "DPA’s role", max_length=12, choices=Role, help_text="What DPA did, in one closed word."
    )
    role_note = models.CharField(
        max_length=160,
        blank=True,
        help_text="Whose account that is: “DPA’s own account”. Shown beside it.",
    )
    status = models.CharField(
        "status today", max_length=16, choices=Status, help_text="Whether it still stands."
    )
    status_note = models.CharField(
        max_length=200, blank=True, help_text="What stands and what does not, in a few words."
    )
    status_checked_on = models.DateField(
        "last checked on",
        null=True,
        blank=True,
        validators=[NoFutureDateValidator()],
        help_text="When someone last made sure.",
    )
    review_months = models.PositiveSmallIntegerField(
        "check again after (months)",
        default=12,
        help_text="Then it stands in the report “To look after”. Young laws: sooner.",
    )
    body = StreamField(StoryStream(), blank=True, help_text="Before, what changed, what came next.")
    image = models.ForeignKey(
        "images.SiteImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Stands for the win when it is shared.",
    )

    parent_page_types = ["wins.WinIndexPage"]
    subpage_types: list[str] = []
    is_article = True
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("places"),
        SynchronizedField("issues"),
        *(SynchronizedField(name, overridable=False) for name in together.SHARED["WinPage"]),
    ]
    base_form_class = WinForm
    edit_handler = win_tabs(BasePage.promote_panels)
    search_fields = [
        *Page.search_fields,
        index.SearchField("lede", boost=2),
        index.SearchField("in_short"),
        index.SearchField("identifier", boost=3),
        index.SearchField("body"),
        index.RelatedFields("later_events", [index.SearchField("text")]),
        index.RelatedFields("places", [index.SearchField("name")]),
        index.FilterField("level"),
        index.FilterField("category"),
        index.FilterField("decided_on"),
    ]

    objects = PageManager.from_queryset(WinQuerySet)()

    class Meta:
        verbose_name = "win"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(review_months__range=(1, 120)),
                name="win_is_reviewed_within_ten_years",
                violation_error_message="Check it again after 1 to 120 months.",
            )
        ]

    @cached_property
    def summary(self) -> str:
        return self.search_description or self.lede

    @cached_property
    def picture(self) -> Any:
        return image_by_key(self.share_image_id or self.image_id)

    @cached_property
    def events(self) -> list["WinEvent"]:
        """What happened afterwards, in order."""
        return list(
            self.later_events.select_related("source").order_by("happened_on", "sort_order")
        )

    @property
    def review_due(self) -> date | None:
        """The last day on which its status counts as checked; None if it never was."""
        checked = self.status_checked_on
        return months_after(checked, self.review_months) if checked else None

    @property
    def pushed_back(self) -> bool:
        """Whether any of it was taken back since."""
        undone = self.status in PUSHED_BACK
        return undone or any(e.direction == Direction.SETBACK for e in self.events)

    @cached_property
    def statistics(self) -> list[Statistic]:
        """Those that say whom it reaches, each with a figure to show."""
        links = self.figure_links.select_related("statistic")
        live = attach_current(link.statistic for link in links if link.statistic.live)
        return [statistic for statistic in live if statistic.current]

    @cached_property
    def led_by(self) -> list[Led]:
        """Lines of the ledgers of public actions that name this win."""
        return led_to(self) if self.pk else []
