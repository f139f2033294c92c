"""One line of the report."""

from dataclasses import dataclass

from django.urls import reverse

from dpa.stats.models import Statistic


@dataclass(frozen=True)
class Due:
    """One thing to look after, why, and where it can be edited."""

    title: str
    why: str
    edit_url: str | None


def due(statistic: Statistic, why: str) -> Due:
    """A line about a statistic, leading to its form."""
    edit = Statistic.snippet_viewset.get_url_name("edit")
    return Due(str(statistic), why, reverse(edit, args=[statistic.pk]))
