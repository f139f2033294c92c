"""What every publication has, whatever its kind."""

from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from modelcluster.fields import ParentalManyToManyField
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from dpa.blocks.streams import StoryStream
from dpa.images.remembered import image_by_key
from dpa.pages import BasePage
from dpa.places.models import Place
from dpa.stats.models import SourceLink, shown
from dpa.translations.best import best_for_readers
from issues.models import IssuePage, live_issues


def today() -> Any:
    """The day by the office's clock."""
    return timezone.localdate()


class Publication(BasePage):
    """Something published on a day, by somebody, about issues and places."""

    lede = models.TextField(
        "opening sentences", max_length=400, blank=True, help_text="What is new, in two sentences."
    )
    published_on = models.DateField(
        default=today, help_text="The day it came out. Lists show the newest first."
    )
    byline = models.CharField(
        "who wrote it", max_length=160, blank=True, help_text="Names as they are to be cited."
    )
    body = StreamField(StoryStream(), blank=True, help_text="The text, block by block.")
    issues = ParentalManyToManyField(
        IssuePage, blank=True, related_name="%(class)ss", help_text="Which issues it is about."
    )
    places = ParentalManyToManyField(
        Place, blank=True, related_name="%(class)ss", help_text="Where. Empty: the whole country."
    )
    image = models.ForeignKey(
        "images.SiteImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Stands beside the text and for the page when it is shared.",
    )
    correction = models.TextField(
        max_length=500,
        blank=True,
        help_text="What was wrong and what is right now. Shown above the text, for good.",
    )
    corrected_on = models.DateField(null=True, blank=True, help_text="When it was corrected.")

    is_article = True
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("places"),
        SynchronizedField("issues"),
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("lede", boost=2),
        index.SearchField("byline"),
        index.SearchField("body"),
        index.FilterField("published_on"),
    ]

    class Meta:
        abstract = True

    @cached_property
    def summary(self) -> str:
        return self.search_description or self.lede

    @cached_property
    def picture(self) -> Any:
        return image_by_key(self.share_image_id or self.image_id)

    @cached_property
    def sources(self) -> list[SourceLink]:
        return shown(self.source_links)

    @cached_property
    def photo(self) -> dict[str, Any]:
        """Its picture as the photo component shows it; empty without one, or without consent."""
        image = image_by_key(self.image_id)
        return {"image": image, "caption": ""} if image else {}

    @cached_property
    def about(self) -> list[IssuePage]:
        """The published issues it is about, in its own language where they are translated."""
        keys = {issue.translation_key for issue in self.issues.all()}
        return [issue for issue in live_issues() if issue.translation_key in keys]

    @cached_property
    def newer(self) -> Any:
        """The one published after it, of all its kinds; None for the newest."""
        return self._beside("gt", ["published_on", "pk"])

    @cached_property
    def older(self) -> Any:
        """The one published before it; None for the first."""
        return self._beside("lt", ["-published_on", "-pk"])

    def _beside(self, direction: str, order: list[str]) -> Any:
        if self.pk is None:
            return None
        same_day = models.Q(published_on=self.published_on, **{f"pk__{direction}": self.pk})
        other_day = models.Q(**{f"published_on__{direction}": self.published_on})
        others = best_for_readers(type(self).objects.live()).defer("body")
        return others.filter(same_day | other_day).order_by(*order).first()
