"""One claim in numbers. It lives once; everything that shows it reads it here."""

from datetime import date
from typing import TYPE_CHECKING, Any

from django.db import models, transaction
from django.db.models import Q
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import override
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    TranslatableMixin,
    WorkflowMixin,
)
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from dpa.short_codes import new_code
from dpa.stats.forms.statistic import StatisticForm
from dpa.stats.models.claim import Claim
from dpa.stats.models.former import FormerSlug
from dpa.stats.models.formula import Formula
from dpa.stats.models.previewed import StatisticPreviewMixin
from dpa.stats.models.queries import StatisticQuerySet
from dpa.stats.tabs.statistic import statistic_tabs
from dpa.translations.now import language_code
from dpa.translations.publishing import refuse_mistranslated

if TYPE_CHECKING:
    from dpa.stats.models.observation import Observation


class Statistic(
    StatisticPreviewMixin,
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    TranslatableMixin,
    index.Indexed,
    Formula,
    Claim,
):
    """One claim: the question, what is counted, how, and what that leaves out."""

    review_due = models.DateField(
        null=True, blank=True, help_text="When someone should look at it again."
    )
    next_release = models.DateField(
        null=True, blank=True, help_text="When its source is expected to publish the next figure."
    )
    withdrawn_on = models.DateField(
        null=True,
        blank=True,
        help_text="Only if it should not be quoted any more. Its page stays and says so.",
    )
    withdrawn_reason = models.TextField(
        "why it was withdrawn", blank=True, help_text="In plain words; shown on its page."
    )
    code = models.CharField("short address", max_length=8, default=new_code, editable=False)
    # The figure to print large, chosen by `dpa.stats.headlines` whenever one is published.
    headline = models.ForeignKey(
        "stats.Observation",
        null=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Its current figure; chosen by itself.",
    )

    # Only on a copy that `as_on` has made what it was on a day: when it was withdrawn after that.
    withdrawn_later: date | None = None

    # The same address in every language; what a formula is made of are the original’s rows.
    override_translatable_fields = [
        SynchronizedField(name, overridable=False)
        for name in ("slug", "first_input", "second_input")
    ]
    base_form_class = StatisticForm
    edit_handler = statistic_tabs()
    search_fields = [
        index.SearchField("title", boost=4),
        index.SearchField("question", boost=2),
        index.SearchField("statement", boost=2),
        index.SearchField("method"),
        index.SearchField("caveat"),
        index.SearchField("figures_text"),
        index.AutocompleteField("title"),
        *(index.FilterField(name) for name in ("live", "theme", "locale", "headline_id")),
    ]

    objects = StatisticQuerySet.as_manager()

    class Meta(TranslatableMixin.Meta):
        ordering = ["theme", "title"]
        indexes = [models.Index(fields=["theme", "title"])]
        constraints = [
            models.UniqueConstraint(
                fields=["locale", "slug"],
                name="one_statistic_an_address",
                violation_error_message="Another statistic has this address.",
            ),
            models.UniqueConstraint(fields=["locale", "code"], name="one_statistic_a_code"),
            models.CheckConstraint(
                condition=Q(withdrawn_on__isnull=True, withdrawn_reason="")
                | Q(withdrawn_on__isnull=False) & ~Q(withdrawn_reason=""),
                name="withdrawing_needs_a_reason",
                violation_error_message="Give both: when it was withdrawn, and why.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def save(self, *args: Any, **kwargs: Any) -> None:
        """What follows from publishing: a former address, the figures of a formula.

        A translation takes over what it shares with its original, which passes it on.
        """
        from dpa.stats.derived import recompute
        from dpa.stats.originals import follow, lead

        with transaction.atomic():
            if follow(self):
                super().save(*args, **kwargs)
                return
            FormerSlug.keep(self)
            # Chosen in the database alone: what this copy says may be older.
            stored = Statistic.objects.select_for_update().filter(pk=self.pk)
            self.headline_id = stored.values_list("headline_id", flat=True).first()
            super().save(*args, **kwargs)
            lead(self)
            if self.live and self.is_computed:
                recompute(self)

    def publish(self, revision: Any, *args: Any, **kwargs: Any) -> Any:
        """As every snippet; a translation says our terms as the glossary has them."""
        refuse_mistranslated(revision.as_object())
        return super().publish(revision, *args, **kwargs)

    def with_content_json(self, content: Any) -> "Statistic":
        """A revision restores what was typed, not the short address or the headline."""
        restored: Statistic = super().with_content_json(content)
        restored.headline_id, restored.code = self.headline_id, self.code
        return restored

    def get_absolute_url(self) -> str:
        with override(self.language):
            return reverse("statistic", args=[self.slug])

    @property
    def language(self) -> str:
        """The code of the language that it is said in."""
        return language_code(self.locale_id)

    @cached_property
    def history(self) -> list["Observation"]:
        """Every figure that was ever public, newest first, the replaced ones among them."""
        from dpa.stats.history import history

        return history(self)

    @cached_property
    def standing(self) -> list["Observation"]:
        """All figures that stand (published, not superseded), newest first."""
        return [figure for figure in self.history if not figure.superseded]

    @property
    def current(self) -> "Observation | None":
        """The figure to print large; None while none is published, and once withdrawn."""
        from dpa.stats.headlines import leading
        from dpa.stats.languages import put_into_words

        if self.withdrawn_on:
            return None
        figure = leading(self.standing) if "standing" in vars(self) else self.headline
        if figure is not None:
            figure.statistic = self
            put_into_words([figure])
        return figure

    @property
    def sentence(self) -> str:
        """The whole claim in words: figure, what, period."""
        if self.current is None:
            return capfirst(self.statement)
        return f"{self.current.display} {self.statement}, {self.current.period}"

    def figures_text(self) -> str:
        """Its figures as readers may type them, for the search index."""
        with override(self.language):
            return " ".join(f"{o.display} {o.period}" for o in self.standing)
