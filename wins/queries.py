"""The questions that are asked about wins, each with a name."""

from datetime import date

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Min, OuterRef
from wagtail.models import PageQuerySet

from dpa.places.models import Place
from issues.models import IssuePage


class WinQuerySet(PageQuerySet):
    """Wins by what lists show of them."""

    def listed(self) -> "WinQuerySet":
        """Live ones with the names of their places and issues, without their text."""
        places = Place.objects.filter(wins=OuterRef("pk")).order_by("name")
        issues = IssuePage.objects.live().filter(wins=OuterRef("pk")).order_by("path")
        return (
            self.live()
            .defer("body")
            .annotate(
                place_names=ArraySubquery(places.values("name")),
                issue_titles=ArraySubquery(issues.values("title")),
            )
        )

    def first_decided(self) -> date | None:
        """The date of the earliest."""
        first: date | None = self.aggregate(first=Min("decided_on"))["first"]
        return first
