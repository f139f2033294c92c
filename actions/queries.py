"""The questions that are asked about actions, each with a name."""

from datetime import datetime
from typing import Any

from django.db.models import F, Q
from wagtail.models import PageQuerySet

from dpa.translations.best import best_for_readers


class ActionQuerySet(PageQuerySet):
    """Actions by time and by what readers look for."""

    def open(self, at: datetime) -> "ActionQuerySet":
        """Those that can be done at that moment."""
        return self.filter(
            Q(opens_at__isnull=True) | Q(opens_at__lte=at),
            Q(closes_at__isnull=True) | Q(closes_at__gt=at),
        )

    def not_ended(self, at: datetime) -> "ActionQuerySet":
        """Those that can be done then or later."""
        return self.filter(Q(closes_at__isnull=True) | Q(closes_at__gt=at))

    def ended(self, at: datetime) -> "ActionQuerySet":
        return self.filter(closes_at__lte=at)

    def changing(self, at: datetime) -> "ActionQuerySet":
        """Those that open or close after that moment."""
        return self.filter(Q(opens_at__gt=at) | Q(closes_at__gt=at))

    def once_for(self, language: str) -> "ActionQuerySet":
        """Each action once: its page in that language, or the one there is."""
        found: ActionQuerySet = best_for_readers(self, language)
        return found

    def on_issue(self, issue: Any) -> "ActionQuerySet":
        """Those that serve an issue, in the language of its page where they have one."""
        serving = self.filter(issues__translation_key=issue.translation_key)
        found = serving.once_for(issue.locale.language_code)
        return found.select_related("place", "locale")

    def soonest_first(self) -> "ActionQuerySet":
        """By deadline; those without one last, the newest of them first."""
        return self.order_by(F("closes_at").asc(nulls_last=True), "-first_published_at")

    def latest_ended_first(self) -> "ActionQuerySet":
        return self.order_by("-closes_at")
