"""One claim in numbers. It lives once; everything that shows it reads it here."""

from typing import TYPE_CHECKING, Any

from django.db import models
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.text import capfirst
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import (
    FieldPanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
    TabbedInterface,
)
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    PreviewableMixin,
    RevisionMixin,
    TranslatableMixin,
    WorkflowMixin,
)
from wagtail.search import index

from dpa.stats.forms import StatisticForm
from dpa.stats.models.queries import StatisticQuerySet
from dpa.stats.panels import ObservationsPanel

if TYPE_CHECKING:
    from dpa.stats.models.observation import Observation
    from dpa.stats.models.source import Source


class Statistic(
    PreviewableMixin,
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    TranslatableMixin,
    index.Indexed,
    ClusterableModel,
):
    """One claim: the question, what is counted, how, and what that leaves out."""

    class Kind(models.TextChoices):
        COUNT = "count", "Count"
        ESTIMATE = "estimate", "Estimate"
        SURVEY = "survey", "Survey"
        MODEL = "model", "Model"
        DERIVED = "derived", "Derived from other figures"

    class Theme(models.TextChoices):
        ARRESTS = "arrests", "Drug arrests"
        INCARCERATION = "incarceration", "Incarceration"
        SPENDING = "spending", "Spending"
        OVERDOSE = "overdose", "Overdose"
        HEALTH = "health", "Health"
        SYSTEMIC = "systemic-impact", "Systemic impact"
        OPINION = "public-opinion", "Public opinion"

    title = models.CharField(max_length=120, help_text="Its name in lists: “Possession arrests”.")
    slug = models.SlugField(
        max_length=80,
        help_text="Its part of the address, for ever: /stats/possession-arrests/.",
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
    place = models.ForeignKey(
        "places.Place",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="statistics",
        help_text="Where it was counted.",
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
    review_due = models.DateField(
        null=True, blank=True, help_text="When someone should look at it again."
    )

    base_form_class = StatisticForm
    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    MultiFieldPanel(["title", "question", "statement"], "What it says"),
                    MultiFieldPanel(["unit", "place", "population"], "What is counted"),
                    MultiFieldPanel(["theme", "slug"], "Where it stands"),
                ],
                heading="Claim",
            ),
            ObjectList(["kind", "method", "not_counted", "caveat"], heading="Method and limits"),
            ObjectList([ObservationsPanel(), FieldPanel("review_due")], heading="Figures"),
            ObjectList([PublishingPanel()], heading="Publishing"),
        ]
    )
    search_fields = [
        index.SearchField("title", boost=4),
        index.SearchField("question", boost=2),
        index.SearchField("statement", boost=2),
        index.SearchField("method"),
        index.SearchField("caveat"),
        index.SearchField("figures_text"),
        index.AutocompleteField("title"),
        index.FilterField("live"),
        index.FilterField("theme"),
        index.FilterField("locale"),
    ]

    objects = StatisticQuerySet.as_manager()

    class Meta(TranslatableMixin.Meta):
        ordering = ["theme", "title"]
        constraints = [
            models.UniqueConstraint(
                fields=["locale", "slug"],
                name="one_statistic_an_address",
                violation_error_message="Another statistic has this address.",
            )
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("statistic", args=[self.slug])

    def get_preview_template(self, request: object, mode_name: str) -> str:
        return "stats/statistic.html"

    def get_preview_context(self, request: Any, mode_name: str) -> dict[str, Any]:
        return {**super().get_preview_context(request, mode_name), "statistic": self}

    @cached_property
    def standing(self) -> list["Observation"]:
        """All figures that stand (published, not superseded), newest first."""
        return list(self.observations.standing().newest_first()) if self.pk else []

    @cached_property
    def history(self) -> list["Observation"]:
        """Every figure that was ever public, newest first, the replaced ones among them."""
        if self.pk is None:
            return []
        public = self.observations.filter(live=True)
        found = list(public.select_related("source", "superseded_by", "read_in").newest_first())
        numbers: dict[int, int] = {}
        for figure in found:
            figure.source_number = numbers.setdefault(figure.source_id, len(numbers) + 1)
        return found

    @property
    def sources(self) -> list["Source"]:
        """The publications that its figures come from, once each, in the order of `history`."""
        return list({figure.source_id: figure.source for figure in self.history}.values())

    @property
    def current(self) -> "Observation | None":
        """The figure to print large: the newest final or revised one, else the newest at all.

        A provisional figure for a later year waits its turn: it is in the table, but the
        headline is one that the source stands by.
        """
        settled = [o for o in self.standing if o.status != "provisional"]
        return next(iter(settled or self.standing), None)

    @property
    def sentence(self) -> str:
        """The whole claim in words: figure, what, period."""
        if self.current is None:
            return capfirst(self.statement)
        return f"{self.current.display} {self.statement}, {self.current.period}"

    def figures_text(self) -> str:
        """Its figures as readers may type them, for the search index."""
        return " ".join(f"{o.display} {o.period}" for o in self.standing)
