"""What a statistic says, of whom, and how far one may trust it."""

from django.db import models
from modelcluster.models import ClusterableModel
from wagtail_localize.fields import TranslatableField

from dpa.stats.models.choices import Kind, Style, Theme


class Claim(ClusterableModel):
    """The words of a statistic: everything about it but its figures."""

    title = models.CharField(max_length=120, help_text="Its name in lists: “Possession arrests”.")
    slug = models.SlugField(
        max_length=80,
        help_text="Its part of the address: /stats/possession-arrests/. A former one leads here.",
    )
    question = models.CharField(
        max_length=200, help_text="The question it answers, as a reader would ask it."
    )
    statement = models.CharField(
        max_length=250,
        help_text=(
            "The words after the figure, without figure and year: “arrests for drug possession "
            "in the United States”. The period is added by itself."
        ),
    )
    unit = models.CharField(max_length=60, help_text="What one of it is: arrests, percent, USD.")
    style = models.CharField(
        "how it is printed",
        max_length=10,
        choices=Style,
        default=Style.NUMBER,
        help_text="How its values are put into words, in every language.",
    )
    place = models.ForeignKey(
        "places.Place",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="statistics",
        help_text="Where it was counted.",
    )
    national = models.ForeignKey(
        "stats.Statistic",
        verbose_name="the same for the United States",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="local_ones",
        limit_choices_to={"place__kind": "country"},
        help_text="Only for a state or city: the statistic that counts the same thing in the same "
        "way for the whole country. The place’s page compares the two.",
    )
    population = models.CharField(
        max_length=200, blank=True, help_text="Among whom: “people aged 12 or older”."
    )
    kind = models.CharField(max_length=10, choices=Kind, help_text="How such a figure comes about.")
    theme = models.CharField(
        max_length=20, choices=Theme, help_text="Under which heading it stands in the list."
    )
    method = models.TextField(blank=True, help_text="How it was counted, in plain words.")
    not_counted = models.TextField(
        "what is not counted", blank=True, help_text="What it leaves out, in plain words."
    )
    caveat = models.CharField(
        max_length=250, blank=True, help_text="One line to keep in mind whenever it is quoted."
    )

    # For the editor of translations; all else is shared (`dpa.stats.originals`).
    translatable_fields = [
        TranslatableField(name)
        for name in (
            "title", "question", "statement", "unit", "population", "method", "not_counted",
            "caveat",
        )
    ]  # fmt: skip

    class Meta:
        abstract = True
