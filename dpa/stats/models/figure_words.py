"""What is said about a figure, in another language than it was entered in."""

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel


class FigureWords(models.Model):
    """The words of one figure as a translation of its statistic says them; never its value."""

    statistic = ParentalKey(
        "stats.Statistic",
        on_delete=models.CASCADE,
        related_name="figure_words",
        help_text="The translation that they belong to.",
    )
    figure = models.ForeignKey(
        "stats.Observation",
        on_delete=models.CASCADE,
        related_name="translated_words",
        help_text="The figure that they are said of.",
    )
    period_label = models.CharField(
        max_length=60, blank=True, help_text="Only where the figure’s period is put in own words."
    )
    locator = models.CharField(
        "page or table", max_length=120, blank=True, help_text="Where in its source: “Tabla 29”."
    )
    note = models.TextField(blank=True, help_text="Its note, in this language.")
    explanation = models.TextField(
        blank=True, max_length=600, help_text="What was wrong or is new, in this language."
    )

    # Words about a figure do not make it “in use”.
    wagtail_reference_index_ignore = True

    panels = [
        FieldPanel("figure"),
        FieldRowPanel(["period_label", "locator"]),
        FieldPanel("note"),
        FieldPanel("explanation"),
    ]

    class Meta:
        ordering = ["pk"]
        verbose_name = "words of a figure"
        verbose_name_plural = "words of figures"
        constraints = [
            models.UniqueConstraint(
                fields=["statistic", "figure"],
                name="words_once_a_figure",
                violation_error_message="The words of this figure are here twice.",
            )
        ]

    def __str__(self) -> str:
        return self.note or self.period_label or self.explanation
