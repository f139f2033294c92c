"""What staff put before all other results."""

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from wagtail.admin.panels import FieldPanel, PageChooserPanel

from dpa.search.models.synonym import InOneLanguage, check_lines


class Promotion(InOneLanguage):
    """For certain words one page or address stands first, with a line that says why."""

    words = models.TextField(
        "what people type",
        max_length=2000,
        validators=[check_lines],
        help_text="One word or phrase on each line. It counts where exactly that is searched, "
        "whatever the capitals, accents and signs.",
    )
    page = models.ForeignKey(
        "wagtailcore.Page",
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
        help_text="The page to show. Only while it is published and open to everybody.",
    )
    address = models.CharField(
        max_length=300,
        blank=True,
        validators=[
            RegexValidator(
                r"^/(?!/)[^\s\\]*\Z", "Write a path on this site that begins with “/”: “/stats/”."
            )
        ],
        help_text="Or a path on this site that is no page of the tree: “/stats/data/”.",
    )
    title = models.CharField(
        max_length=120, blank=True, help_text="The words of the link. Empty: the page's title."
    )
    why = models.CharField(
        "why it stands first", max_length=200, help_text="One line for readers, in plain words."
    )

    panels = [
        FieldPanel("language"),
        FieldPanel("words"),
        PageChooserPanel("page"),
        FieldPanel("address"),
        FieldPanel("title"),
        FieldPanel("why"),
    ]

    class Meta:
        ordering = ["language", "words"]
        verbose_name = "promoted result"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(page__isnull=False) ^ ~models.Q(address=""),
                name="promotes_one_thing",
                violation_error_message="Choose a page or write an address, not both.",
            )
        ]

    def __str__(self) -> str:
        return self.title or (self.page.title if self.page else self.address)

    def clean(self) -> None:
        if self.address and not self.title:
            raise ValidationError({"title": "An address needs a title for its link."})
