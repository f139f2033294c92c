"""One action."""

from typing import TYPE_CHECKING, Any

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext
from modelcluster.fields import ParentalManyToManyField
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page, PageManager
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from actions import together
from actions.complete import refuse_incomplete
from actions.forms import ActionForm
from actions.models.choices import Kind, RunBy
from actions.models.petitioning import Petitioning
from actions.panels import action_tabs
from actions.queries import ActionQuerySet
from dpa.blocks.streams import StoryStream
from dpa.blocks.text import LISTED_FEATURES
from dpa.pages import BasePage, SummarizedPage
from dpa.places.models import Level, Place
from dpa.short_codes import new_code
from dpa.stats.models import SourceLink, Verification, shown
from issues.models import IssuePage

if TYPE_CHECKING:
    from actions.models.target import ActionTarget


class ActionPage(Petitioning, SummarizedPage):
    """One thing to do: the ask, of whom, by when, and which site it happens on."""

    Kind, RunBy = Kind, RunBy

    ask = models.CharField(max_length=250, help_text="What to do, in one sentence.")
    addressed_to = models.CharField(
        max_length=160, blank=True, help_text="Who is asked: “The U.S. Senate”."
    )
    level = models.CharField(max_length=10, choices=Level, help_text="Who decides.")
    place = models.ForeignKey(
        Place,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="actions",
        help_text="Where it applies. Empty for the whole country.",
    )
    issues = ParentalManyToManyField(
        IssuePage, blank=True, related_name="actions", help_text="Which issues it serves."
    )
    minutes = models.PositiveSmallIntegerField(
        "minutes it takes", default=2, help_text="How long it takes, honestly."
    )
    body = StreamField(StoryStream(), blank=True, help_text="What to say, and why it matters.")
    outcome = RichTextField(
        "what came of it",
        blank=True,
        features=LISTED_FEATURES,
        help_text="For ended actions. If nothing is known, say so.",
    )
    verification = models.CharField(
        max_length=16,
        choices=Verification,
        default=Verification.KNOWLEDGE,
        help_text="How far its facts have been checked. Shown to staff.",
    )
    staff_note = models.TextField(
        "note for staff", blank=True, help_text="What still has to be checked. Never shown."
    )

    parent_page_types = ["actions.ActionIndexPage"]
    subpage_types: list[str] = []
    # A copy is another action: its code, its time and what came of it are its own.
    exclude_fields_in_copy = [
        "code", "opens_at", "closes_at", "event_starts", "event_ends", "outcome",
    ]  # fmt: skip
    # The editor of translations shows these as they are; `together` keeps them so everywhere.
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("issues"),
        *(SynchronizedField(name, overridable=False) for name in (*together.FIELDS, "staff_note")),
    ]
    base_form_class = ActionForm
    edit_handler = action_tabs(BasePage.promote_panels)
    search_fields = [
        *Page.search_fields,
        index.SearchField("ask", boost=2),
        index.SearchField("in_short"),
        index.SearchField("addressed_to"),
        index.SearchField("body"),
        index.SearchField("letter_text"),
        index.SearchField("outcome"),
        index.FilterField("level"),
        index.FilterField("place_id"),
    ]

    objects = PageManager.from_queryset(ActionQuerySet)()

    class Meta(Petitioning.Meta):
        verbose_name = "action"

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """As every page; an alias, which Wagtail makes field by field, gets a code of its own.

        What is shared with its translations is kept equal.
        """
        if self._state.adding and ActionPage.objects.filter(code=self.code).exists():
            self.code = new_code()
        if kwargs.get("update_fields") is not None:
            return super().save(*args, **kwargs)
        together.take_over(self)
        saved = super().save(*args, **kwargs)
        together.hand_on(self)
        return saved

    def with_content_json(self, content: dict[str, Any]) -> "ActionPage":
        """A version of it, with the code it has now: older versions know none, copies another's."""
        restored: ActionPage = super().with_content_json(content)
        restored.code = self.code
        return restored

    def copy(self, *args: Any, update_attrs: Any = None, **kwargs: Any) -> Any:
        """As every page; a translation is the same action and keeps its times."""
        if kwargs.get("reset_translation_key") is False:
            times = {name: getattr(self, name) for name in self.exclude_fields_in_copy[1:]}
            update_attrs = {**times, **(update_attrs or {})}
        return super().copy(*args, update_attrs=update_attrs, **kwargs)

    def publish(self, revision: Any, *args: Any, **kwargs: Any) -> Any:
        """As every page, but whole: approvals, schedules and lists come this way as well."""
        refuse_incomplete(revision.as_object())
        return super().publish(revision, *args, **kwargs)

    @property
    def is_checked(self) -> bool:
        """Whether someone has read its facts where they were first published."""
        return Verification(self.verification).is_checked

    @property
    def kind_template(self) -> str:
        """How this kind of action is done, beside its text."""
        return f"actions/kinds/{self.kind}.html"

    @property
    def words(self) -> str:
        """What the reader sends or says: text with places to fill in, in square brackets."""
        texts = {self.Kind.LETTER: self.letter_text, self.Kind.CALL: self.script}
        return texts.get(self.Kind(self.kind), "")

    @property
    def kept(self) -> str:
        """What is kept of what the reader tells, and until when."""
        if self.is_petition:
            return self.keeps
        if self.data_kept:
            return self.data_kept
        if self.destination or self.kind == self.Kind.LINK:
            return gettext("By us nothing. The other site’s own terms say what it keeps.")
        return gettext("Nothing. It happens in your browser.")

    @cached_property
    def summary(self) -> str:
        return self.search_description or self.ask

    @cached_property
    def sources(self) -> list[SourceLink]:
        return shown(self.source_links)

    @cached_property
    def addressees(self) -> list["ActionTarget"]:
        """Whom the letter goes to, or those with a phone for a call; in the order of staff."""
        calling = self.kind == self.Kind.CALL
        return [one for one in self.targets.all() if one.phone or not calling]
