"""Times that belong to a place. “9 PM” in Denver is typed, and shown again, as 9 PM."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.utils import timezone
from django.utils.timezone import get_current_timezone, make_aware
from wagtail.admin.forms import WagtailAdminModelForm


class ZonedForm(WagtailAdminModelForm):
    """Reads and shows the fields named in `zoned_fields` by the clocks of the field `time_zone`.

    Django takes what is typed for a time of the person's own zone. Here the same face of the
    clock is moved to the zone chosen in the form, in both directions.
    """

    zoned_fields: tuple[str, ...] = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        zone = ZoneInfo(self.instance.time_zone)
        for name in self.zoned_fields:
            if isinstance(value := self.initial.get(name), datetime):
                self.initial[name] = _same_face(value, zone, get_current_timezone())

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        name = cleaned.get("time_zone") or self.instance.time_zone
        for field in self.zoned_fields:
            if isinstance(value := cleaned.get(field), datetime):
                moved = _same_face(value, get_current_timezone(), ZoneInfo(name))
                if not _exists(moved):
                    message = "On that day clocks there skip this hour. Choose another."
                    self.add_error(field, forms.ValidationError(message))
                cleaned[field] = moved
        return cleaned


def _same_face(moment: datetime, seen_in: Any, meant_in: Any) -> datetime:
    """The moment at which clocks of one zone show what at this moment those of another show."""
    return make_aware(timezone.make_naive(moment, seen_in), meant_in)


def _exists(moment: datetime) -> bool:
    """Whether clocks ever show this time. In spring an hour is skipped."""
    again = moment.astimezone(UTC).astimezone(moment.tzinfo)
    return again.replace(tzinfo=None, fold=0) == moment.replace(tzinfo=None, fold=0)
