"""What the list keeps of everything that was decided, for better or worse."""

from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property

from actions.models import ActionPage
from dpa.dates import DatePrecision, iso_partial_date, partial_date
from dpa.joining import joined
from dpa.places.models import Level, Place
from dpa.stats.models import SourceLink, Verification, shown
from issues.models import IssuePage, live_issues
from wins import together
from wins.beside import Beside
from wins.identifiers import with_year
from wins.models.choices import Category
from wins.places import places_by_key

if TYPE_CHECKING:
    from issues.models import IssuePage


# Addresses of the feed and of the page about the data (`wins/urls.py`).
TAKEN = {"data", "feed"}


class Record(models.Model):
    """When, by whom and about what something was decided, and how far that has been checked."""

    lede = models.TextField(
        "what changed", max_length=350, blank=True, help_text="In one sentence."
    )
    decided_on = models.DateField(
        help_text="When it was decided. Only the year known? Take January 1."
    )
    decided_precision = models.CharField(
        "how exact",
        max_length=5,
        choices=DatePrecision,
        default=DatePrecision.DAY,
        help_text="How much of that date is known; no more is shown.",
    )
    level = models.CharField(max_length=10, choices=Level, help_text="Who decided it.")
    category = models.CharField(
        max_length=40, choices=Category, help_text="Which kind of work it belongs to."
    )
    identifier = models.CharField(
        "official identifier",
        max_length=120,
        blank=True,
        help_text="With its year, since numbers come back: “Proposition 36 (2000)”.",
    )
    verification = models.CharField(
        max_length=16,
        choices=Verification,
        default=Verification.CLAIM,
        help_text="How far its facts have been checked. Shown to staff.",
    )

    # Page and issues come from the page that this is part of.
    places: Any
    issues: Any
    source_links: Any
    locale_id: int
    slug: str

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """With what it shares with the same page in other languages."""
        if kwargs.get("update_fields") is not None:
            return super().save(*args, **kwargs)
        together.take_over(self)
        saved: Any = super().save(*args, **kwargs)
        together.hand_on(self)
        return saved

    def clean(self) -> None:
        """Refuses a slug whose address leads elsewhere."""
        super().clean()
        if self.slug in TAKEN:
            raise ValidationError(
                {"slug": f"/wins/{self.slug}/ is something else already. Take another slug."}
            )

    @property
    def year(self) -> int:
        return int(self.decided_on.year)

    @property
    def decided(self) -> str:
        """When it was decided, no more exact than what is known."""
        return partial_date(self.decided_on, self.decided_precision)

    @property
    def decided_iso(self) -> str:
        return iso_partial_date(self.decided_on, self.decided_precision)

    @property
    def known_as(self) -> str:
        """Its identifier, never without a year."""
        return with_year(self.identifier, self.year) if self.decided_on else self.identifier

    @property
    def where(self) -> str:
        """The names of its places, joined as a person would."""
        return joined(self.place_names)

    @property
    def place_names(self) -> list[str]:
        return [place.local_name for place in places_by_key(self.place_keys)]

    @cached_property
    def place_keys(self) -> list[int]:
        """In a list they come with the record (`RecordQuerySet.listed`)."""
        return [place.pk for place in self.places.all()]

    @property
    def shown_places(self) -> list[Place]:
        """Those of its places that have a page: all but the country."""
        return [place for place in places_by_key(self.place_keys) if place.parent_id]

    @property
    def only_place(self) -> Place | None:
        """Its place, where it is one alone."""
        places = places_by_key(self.place_keys)
        return places[0] if len(places) == 1 else None

    @cached_property
    def issue_slugs(self) -> list[str]:
        """Likewise."""
        return [issue.slug for issue in self.issues.all() if issue.live]

    @property
    def issue_titles(self) -> list[str]:
        """In the language of the page."""
        return [issue.title for issue in self.shown_issues]

    @property
    def shown_issues(self) -> list["IssuePage"]:
        """In the language of the page, where they are translated."""
        return [issue for issue in live_issues() if issue.slug in self.issue_slugs]

    @property
    def is_checked(self) -> bool:
        """Whether someone has read its facts where they were first published."""
        return Verification(self.verification).is_checked

    @cached_property
    def sources(self) -> list[SourceLink]:
        return shown(self.source_links)

    @cached_property
    def beside(self) -> Beside:
        """Its neighbors in time and place, and what might be taken for it."""
        return Beside(self)

    @cached_property
    def next_step(self) -> ActionPage | None:
        """An open action on the same issue, else any open one."""
        now = timezone.now()
        actions = ActionPage.objects.live().filter(locale=self.locale_id).open(now)
        actions = actions.defer("body").soonest_first()
        same = actions.filter(issues__in=[issue.pk for issue in self.shown_issues]).first()
        found: ActionPage | None = same or actions.first()
        return found
