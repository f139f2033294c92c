"""The questions that are asked about wins and setbacks, each with a name."""

from datetime import date
from typing import Self

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import (
    DateField,
    DateTimeField,
    Exists,
    ExpressionWrapper,
    F,
    Func,
    OuterRef,
    Q,
)
from django.db.models.functions import Cast
from wagtail.models import PageQuerySet

from dpa.places.models import Place
from dpa.translations.best import best_for_readers
from issues.models import IssuePage


class RecordQuerySet(PageQuerySet):
    """Wins or setbacks by what lists show of them."""

    # How places and issues name them.
    called = ""

    def listed(self) -> Self:
        """Live ones with their places and the titles of their issues, without their text."""
        places = Place.objects.filter(**{self.called: OuterRef("pk")}).order_by("name")
        issues = IssuePage.objects.live().filter(**{self.called: OuterRef("pk")}).order_by("path")
        return (
            self.live()
            .defer("body")
            .annotate(
                place_keys=ArraySubquery(places.values("pk")),
                issue_slugs=ArraySubquery(issues.values("slug")),
            )
        )

    def originals(self) -> Self:
        """Each once: no alias, and of several languages the page that was there first."""
        same = {"translation_key": OuterRef("translation_key"), "alias_of": None}
        first = self.model._default_manager.filter(pk__lt=OuterRef("pk"), **same)
        return self.filter(~Exists(first), alias_of=None)

    def told_in(self, language: str) -> Self:
        """Each live one once: in that language, or in English where it is not translated yet."""
        told: Self = best_for_readers(self.live(), language)
        return told


class WinQuerySet(RecordQuerySet):
    """Wins, also by when they want looking after."""

    called = "wins"

    def due_for_review(self, on: date) -> Self:
        """Those whose status was never checked, or longer ago than their own interval."""
        interval = Func(F("review_months"), template="make_interval(months => %(expressions)s)")
        later = ExpressionWrapper(F("status_checked_on") + interval, output_field=DateTimeField())
        never = Q(status_checked_on=None)
        return self.annotate(checked_until=Cast(later, DateField())).filter(
            never | Q(checked_until__lt=on)
        )


class SetbackQuerySet(RecordQuerySet):
    """Setbacks that stand for themselves."""

    called = "setbacks"
