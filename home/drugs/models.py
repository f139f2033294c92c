"""Drug facts."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.functional import cached_property
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail import blocks
from wagtail.fields import NoFutureDateValidator, RichTextField, StreamField
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from dpa.blocks.streams import StoryStream
from dpa.blocks.text import LISTED_FEATURES
from dpa.images.remembered import image_by_key
from dpa.pages import BasePage, IndexPage, SummarizedPage
from dpa.reading_time import minutes, texts_of
from dpa.stats.models import Source, Verification
from dpa.stats.rich_text import read_figures_in
from dpa.translations.children import TranslatedChild
from home.drugs.families import Family
from home.drugs.finding import around, called, in_order
from home.drugs.forms import DrugForm
from home.drugs.panels import FACT_PANELS, drug_tabs
from issues.models import IssuePage, live_issues


class DrugIndexPage(IndexPage):
    """All drugs by name, with a finder that knows what else they are called."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["drugs.DrugPage"]

    class Meta:
        verbose_name = "drug facts index"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        words = " ".join(request.GET.get("q", "").replace("\x00", "").split())[:80]
        every = in_order(DrugPage)
        found = [drug for drug in every if called(words, [drug.title, *drug.names])]
        context.update(words=words, drugs=found, total=len(every))
        return context


class DrugPage(SummarizedPage):
    """One drug: numbered facts, each with the source it rests on, and what to do in an overdose."""

    family = models.CharField(
        max_length=12, choices=Family, help_text="What it is counted among, by what it does."
    )
    other_names = StreamField(
        [("name", blocks.CharBlock(max_length=60, help_text="One name."))],
        verbose_name="other names people use",
        blank=True,
        help_text="Street and brand names, so that people who search for them land here.",
    )
    emergency = RichTextField(
        "in an emergency",
        blank=True,
        features=LISTED_FEATURES,
        help_text="What to do when somebody is in danger, step by step. Stands above the facts.",
    )
    emergency_source = models.ForeignKey(
        Source,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name="source of these steps",
        help_text="The publication that says to do so. Steps without one are not published.",
    )
    body = StreamField(StoryStream(), blank=True, help_text="What else there is to say.")
    issues = ParentalManyToManyField(
        IssuePage, blank=True, related_name="drugs", help_text="Which issues it belongs to."
    )
    image = models.ForeignKey(
        "images.SiteImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Stands for the page when it is shared.",
    )
    checked_on = models.DateField(
        "last checked",
        null=True,
        blank=True,
        validators=[NoFutureDateValidator()],
        help_text="When someone last read every fact at its source.",
    )
    verification = models.CharField(
        max_length=16,
        choices=Verification,
        default=Verification.KNOWLEDGE,
        help_text="How far its facts have been checked. Shown to staff.",
    )

    is_article = True
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("issues"),
    ]
    parent_page_types = ["drugs.DrugIndexPage"]
    subpage_types: list[str] = []
    base_form_class = DrugForm
    edit_handler = drug_tabs()
    search_fields = [
        *Page.search_fields,
        index.SearchField("in_short", boost=2),
        index.SearchField("other_names", boost=2),
        index.RelatedFields("facts", [index.SearchField("question"), index.SearchField("text")]),
        index.SearchField("emergency"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = "drug facts"
        verbose_name_plural = "drug facts"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["before"], context["after"] = around(self.pk, in_order(DrugPage))
        return context

    @cached_property
    def summary(self) -> str:
        return self.search_description or self.in_short

    @cached_property
    def minutes_to_read(self) -> int:
        """As of every page, with its facts and what to do in an emergency."""
        facts = (text for fact in self.known for text in (fact.question, fact.text))
        return minutes([self.summary, self.emergency, *facts, *texts_of(self)])

    @cached_property
    def picture(self) -> Any:
        return image_by_key(self.share_image_id or self.image_id)

    @property
    def names(self) -> list[str]:
        """What else it is called."""
        return [str(name.value) for name in self.other_names]

    @property
    def is_checked(self) -> bool:
        """Whether someone has read its facts where they were first published."""
        return Verification(self.verification).is_checked

    @cached_property
    def known(self) -> list["DrugFact"]:
        """Its facts in order, each with its source; none whose source was taken back."""
        facts = [fact for fact in self.facts.select_related("source") if fact.source.live]
        read_figures_in("".join([self.emergency, *(fact.text for fact in facts)]))
        return facts

    @cached_property
    def about(self) -> list[IssuePage]:
        """The published issues it belongs to, in its own language where they are translated."""
        keys = {issue.translation_key for issue in self.issues.all()}
        return [issue for issue in live_issues() if issue.translation_key in keys]

    @cached_property
    def sources(self) -> list[Any]:
        """What the steps and the facts rest on."""
        steps = self.emergency and self.emergency_source
        return [*([DrugFact(source=steps)] if steps and steps.live else []), *self.known]


class DrugFact(TranslatedChild):
    """One fact: a question, its answer, and the publication the answer rests on."""

    page = ParentalKey(DrugPage, on_delete=models.CASCADE, related_name="facts")
    question = models.CharField(max_length=120, help_text="As somebody would ask it.")
    text = RichTextField(
        "answer", features=LISTED_FEATURES, help_text="Short. Figures as figure links."
    )
    source = models.ForeignKey(
        Source, on_delete=models.PROTECT, related_name="+", help_text="What it rests on."
    )
    detail = models.CharField(
        "page or passage", max_length=200, blank=True, help_text="Where in it: “Table 2”."
    )

    translatable_fields = [
        *map(TranslatableField, ("question", "text", "detail")),
        SynchronizedField("source"),
    ]
    panels = FACT_PANELS
