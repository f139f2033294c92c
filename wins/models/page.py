"""One win."""

from typing import TYPE_CHECKING, Any

from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from modelcluster.fields import ParentalManyToManyField
from wagtail.fields import NoFutureDateValidator, StreamField
from wagtail.models import Page, PageManager
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from actions.models import ActionPage
from dpa.blocks.streams import StoryStream
from dpa.dates import DatePrecision, iso_partial_date, partial_date
from dpa.images.remembered import image_by_key
from dpa.pages import BasePage
from dpa.places.models import Level, Place
from dpa.stats.models import SourceLink, Verification, shown
from issues.models import IssuePage
from wins.models.choices import Category, Role, Status
from wins.panels import win_tabs
from wins.queries import WinQuerySet

if TYPE_CHECKING:
    from wins.models.event import WinEvent


class WinPage(BasePage):
    """One win: what changed, whose work it was, whether it still stands."""

    lede = models.TextField(
        "what changed", max_length=350, blank=True, help_text="In one sentence."
    )
    decided_on = models.DateField(help_text="When it was won. Only the year known? Take January 1.")
    decided_precision = models.CharField(
        "how exact",
        max_length=5,
        choices=DatePrecision,
        default=DatePrecision.DAY,
        help_text="How much of that date is known; no more is shown.",
    )
    places = ParentalManyToManyField(
        Place, blank=True, related_name="wins", help_text="Where it applies."
    )
    level = models.CharField(max_length=10, choices=Level, help_text="Who decided it.")
    category = models.CharField(max_length=40, choices=Category, help_text="Which kind of win.")
    issues = ParentalManyToManyField(
        IssuePage, blank=True, related_name="wins", help_text="Which issues it belongs to."
    )
    identifier = models.CharField(
        "official identifier",
        max_length=120,
        blank=True,
        help_text="With its year, since numbers come back: “Proposition 36 (2000)”.",
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
    body = StreamField(StoryStream(), blank=True, help_text="Before, what changed, what came next.")
    verification = models.CharField(
        max_length=16,
        choices=Verification,
        default=Verification.CLAIM,
        help_text="How far its facts have been checked. Shown to staff.",
    )
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
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("places"),
        SynchronizedField("issues"),
    ]
    edit_handler = win_tabs(BasePage.promote_panels)
    search_fields = [
        *Page.search_fields,
        index.SearchField("lede", boost=2),
        index.SearchField("identifier", boost=3),
        index.SearchField("body"),
        index.RelatedFields("places", [index.SearchField("name")]),
        index.FilterField("level"),
        index.FilterField("category"),
        index.FilterField("decided_on"),
    ]

    objects = PageManager.from_queryset(WinQuerySet)()

    class Meta:
        verbose_name = "win"

    @property
    def year(self) -> int:
        return int(self.decided_on.year)

    @property
    def decided(self) -> str:
        """When it was won, no more exact than what is known."""
        return partial_date(self.decided_on, self.decided_precision)

    @property
    def decided_iso(self) -> str:
        return iso_partial_date(self.decided_on, self.decided_precision)

    @cached_property
    def where(self) -> str:
        """The names of its places, joined as a person would."""
        *others, last = self.place_names or [""]
        return " and ".join([", ".join(others), last]) if others else last

    @cached_property
    def place_names(self) -> list[str]:
        """In a list they come with the win (`WinQuerySet.listed`)."""
        return [place.name for place in self.places.all()]

    @cached_property
    def issue_titles(self) -> list[str]:
        """Likewise."""
        return [issue.title for issue in self.shown_issues]

    @cached_property
    def summary(self) -> str:
        return self.search_description or self.lede

    @cached_property
    def picture(self) -> Any:
        return image_by_key(self.share_image_id or self.image_id)

    @property
    def is_checked(self) -> bool:
        """Whether someone has read its facts where they were first published."""
        return Verification(self.verification).is_checked

    @cached_property
    def sources(self) -> list[SourceLink]:
        return shown(self.source_links)

    @cached_property
    def events(self) -> list["WinEvent"]:
        """What happened afterwards, in order."""
        return list(
            self.later_events.select_related("source").order_by("happened_on", "sort_order")
        )

    @cached_property
    def shown_issues(self) -> list[IssuePage]:
        return [issue for issue in self.issues.all() if issue.live]

    @cached_property
    def earlier(self) -> "WinPage | None":
        """The win before this one."""
        before = models.Q(decided_on__lt=self.decided_on)
        return self._beside(before | models.Q(decided_on=self.decided_on, pk__lt=self.pk or 0), "-")

    @cached_property
    def later(self) -> "WinPage | None":
        """The win after this one."""
        after = models.Q(decided_on__gt=self.decided_on)
        return self._beside(after | models.Q(decided_on=self.decided_on, pk__gt=self.pk or 0), "")

    def _beside(self, which: models.Q, direction: str) -> "WinPage | None":
        order = (f"{direction}decided_on", f"{direction}pk")
        first: WinPage | None = WinPage.objects.listed().filter(which).order_by(*order).first()
        return first

    @cached_property
    def next_step(self) -> ActionPage | None:
        """An open action on the same issue, else any open one."""
        now = timezone.now()
        actions = ActionPage.objects.live().open(now).defer("body").soonest_first()
        same = actions.filter(issues__in=[issue.pk for issue in self.shown_issues]).first()
        found: ActionPage | None = same or actions.first()
        return found
