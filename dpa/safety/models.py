"""What staff set once for readers' safety."""

from typing import Any

from django.core.validators import URLValidator
from django.db import models
from django.utils.translation import get_language
from wagtail.admin.panels import FieldPanel, HelpPanel, ObjectList, TabbedInterface
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField

from dpa.safety.entries import HelpBlock
from dpa.site.previewed import PreviewedAroundPagesMixin

NEUTRAL = "A page whose address tells what it is about still does so in the history."


@register_setting(icon="warning", order=120)
class SafeReading(PreviewedAroundPagesMixin, BaseSiteSetting):
    """Help that is on every page, where “Leave this page quickly” leads, and neutral titles."""

    entries = StreamField(
        [("help", HelpBlock())],
        verbose_name="help now",
        blank=True,
        max_num=6,
        help_text="The most urgent first. They stand at the foot of every page.",
    )
    leave_url = models.URLField(
        "where it leads",
        default="https://www.weather.gov/",
        validators=[URLValidator(schemes=["https"])],
        help_text="A page that anyone might have open and that says nothing about the reader.",
    )
    neutral_title = models.CharField(
        "neutral title",
        max_length=60,
        default="Reading room",
        help_text="Stands in the tab and the history for pages that ask for it.",
    )
    neutral_title_es = models.CharField(
        "neutral title in Spanish",
        max_length=60,
        default="Sala de lectura",
        help_text="The same for Spanish pages.",
    )

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    HelpPanel(
                        "Call or look before you write a date. Entries that nobody has checked "
                        "for 90 days stand on the dashboard and under Reports › Help to check."
                    ),
                    FieldPanel("entries"),
                ],
                heading="Help now",
            ),
            ObjectList(["leave_url"], heading="Leaving quickly"),
            ObjectList(
                [HelpPanel(NEUTRAL), "neutral_title", "neutral_title_es"], heading="Neutral titles"
            ),
        ]
    )

    class Meta:
        verbose_name = "help now and safe reading"

    @property
    def help(self) -> list[Any]:
        """The entries, as they are shown."""
        return [entry.value for entry in self.entries]

    @property
    def shown_neutral_title(self) -> str:
        """In the language of the page."""
        spanish = (get_language() or "")[:2] == "es"
        return self.neutral_title_es if spanish else self.neutral_title
