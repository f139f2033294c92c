"""What an editor has to say of a place."""

from typing import Any

from django.db import models
from wagtail.admin.panels import FieldPanel, PublishingPanel
from wagtail.fields import RichTextField
from wagtail.models import DraftStateMixin, RevisionMixin, TranslatableMixin
from wagtail.rich_text import get_text_for_indexing

from dpa.atlas.models.previewed import PlacePreviewMixin
from dpa.blocks.text import LISTED_FEATURES
from dpa.places.models import Place
from dpa.translations.now import language_code
from dpa.translations.publishing import refuse_mistranslated


class PlaceNote(PlacePreviewMixin, DraftStateMixin, RevisionMixin, TranslatableMixin, models.Model):
    """A few sentences at the head of a place's page. No place needs one."""

    place = models.ForeignKey(
        Place,
        on_delete=models.PROTECT,
        related_name="notes",
        limit_choices_to={"parent__isnull": False},
        help_text="The state or city on whose page it stands.",
    )
    text = RichTextField(
        features=LISTED_FEATURES,
        help_text="What the lists on the page cannot say by themselves: a few sentences.",
    )

    panels = ["place", FieldPanel("text"), PublishingPanel()]

    class Meta(TranslatableMixin.Meta):
        verbose_name = "note on a place"
        verbose_name_plural = "notes on places"
        constraints = [
            models.UniqueConstraint(
                fields=["place", "locale"],
                name="one_note_a_place",
                violation_error_message="This place has a note in this language. Change that one.",
            )
        ]

    def __str__(self) -> str:
        return f"Note on {self.place}"

    @property
    def words(self) -> str:
        """Its text without markup."""
        return " ".join(get_text_for_indexing(self.text).split())

    def publish(self, revision: Any, *args: Any, **kwargs: Any) -> Any:
        """As every snippet; a translation says our terms as the glossary has them."""
        refuse_mistranslated(revision.as_object())
        return super().publish(revision, *args, **kwargs)

    def in_view(self, view: Any) -> dict[str, Any]:
        """The page with this note."""
        return {"note": self}

    def preview_language(self, mode_name: str) -> str:
        """Its own."""
        return language_code(self.locale_id)
