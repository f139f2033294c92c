"""One offer of help: who answers, how to reach them, when somebody last made sure."""

import re
from datetime import date, timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.fields import NoFutureDateValidator

# A number that no longer answers can cost a life: somebody calls each at least this often.
CHECKED_EVERY = timedelta(days=90)
NUMBER = r"^[+]?[0-9][0-9 ().-]{1,20}$"
LANGUAGES = [("en", _("English")), ("es", _("Spanish")), ("asl", _("American Sign Language"))]


class HelpValue(blocks.StructValue):
    """An entry as readers meet it, in their language."""

    def said(self, name: str) -> str:
        """A text in the language of the page; where that is missing, in English."""
        spanish = str(self.get(f"{name}_es") or "") if (get_language() or "")[:2] == "es" else ""
        return spanish or str(self.get(name) or "")

    @property
    def shown_name(self) -> str:
        return self.said("name")

    @property
    def shown_about(self) -> str:
        return self.said("about")

    @property
    def shown_hours(self) -> str:
        return self.said("hours")

    def _foreign(self, name: str) -> str:
        """The language of a text where that is not the one of the page; else “”."""
        spanish = (get_language() or "")[:2] == "es"
        return "en" if spanish and not self.get(f"{name}_es") else ""

    @property
    def foreign_name(self) -> str:
        return self._foreign("name")

    @property
    def foreign_about(self) -> str:
        return self._foreign("about")

    @property
    def foreign_hours(self) -> str:
        return self._foreign("hours")

    @property
    def dialled(self) -> str:
        """The number to call as a telephone wants it (RFC 3966)."""
        return re.sub(r"[^0-9+]", "", str(self.get("phone") or ""))

    @property
    def texted(self) -> str:
        """The number to text, likewise (RFC 5724)."""
        return re.sub(r"[^0-9+]", "", str(self.get("text_to") or ""))

    @property
    def spoken(self) -> list[Any]:
        """The names of the languages in which somebody answers."""
        names = dict(LANGUAGES)
        return [names[code] for code in self.get("languages") or [] if code in names]

    def why_to_check(self, today: date) -> str:
        """What is to be said to staff, or “” while the last check is recent enough."""
        checked = self.get("checked_on")
        if checked is None:
            return "Nobody has checked yet that this is right."
        age = today - checked
        if age <= CHECKED_EVERY:
            return ""
        return f"Last checked {age.days} days ago; every {CHECKED_EVERY.days} days is right."

    @property
    def to_check(self) -> str:
        return self.why_to_check(timezone.localdate())


class HelpBlock(blocks.StructBlock):
    """A line, a number or a place that helps a person at once."""

    name = blocks.CharBlock(max_length=60, help_text="Its own name: “Poison Help”.")
    name_es = blocks.CharBlock(
        required=False,
        max_length=60,
        label="Name in Spanish",
        help_text="Only where it has one of its own.",
    )
    about = blocks.CharBlock(
        max_length=140, label="What for", help_text="Who should use it when, in one sentence."
    )
    about_es = blocks.CharBlock(
        required=False, max_length=140, label="What for, in Spanish", help_text="The same."
    )
    phone = blocks.RegexBlock(
        regex=NUMBER,
        required=False,
        label="Number to call",
        help_text="As people read it: 988, or 1-800-222-1222.",
        error_messages={"invalid": "Only digits, spaces, dots, dashes and brackets."},
    )
    text_to = blocks.RegexBlock(
        regex=NUMBER,
        required=False,
        label="Number to text",
        help_text="Where one can write instead of speak.",
        error_messages={"invalid": "Only digits, spaces, dots, dashes and brackets."},
    )
    url = blocks.URLBlock(
        required=False, label="Address", help_text="Their own page. Readers see that it leads away."
    )
    run_by = blocks.CharBlock(
        required=False, max_length=80, help_text="Who runs it, if the name does not say so."
    )
    hours = blocks.CharBlock(
        required=False, max_length=60, help_text="When somebody answers: “Day and night”."
    )
    hours_es = blocks.CharBlock(
        required=False, max_length=60, label="Hours in Spanish", help_text="The same."
    )
    languages = blocks.MultipleChoiceBlock(
        choices=LANGUAGES, required=False, help_text="In which somebody answers."
    )
    checked_on = blocks.DateBlock(
        required=False,
        label="Last checked",
        validators=[NoFutureDateValidator()],
        help_text="The day on which one of us called or looked. Empty: nobody has yet.",
    )

    class Meta:
        icon = "help"
        label = "Help"
        label_format = "{name} {phone}"
        value_class = HelpValue

    def clean(self, value: Any) -> Any:
        """An entry without a way to reach it helps nobody."""
        cleaned = super().clean(value)
        if not any(cleaned.get(way) for way in ("phone", "text_to", "url")):
            words = "Give at least one: a number to call, a number to text, an address."
            raise StructBlockValidationError(non_block_errors=[words])
        return cleaned
