"""Whom a letter or a call goes to."""

from django.core.validators import RegexValidator
from django.db import models
from modelcluster.fields import ParentalKey
from wagtail_localize.fields import SynchronizedField, TranslatableField

from actions.models.page import ActionPage
from actions.words import mailto, tel
from dpa.translations.children import TranslatedChild

PHONE = RegexValidator(
    r"(?i)^\+?[0-9][0-9 ().-]{5,20}( ?(ext\.?|x) ?[0-9]{1,6})?$|^\([0-9]{3}\)[0-9 .-]{7,10}$",
    "A phone number: “202-555-0100” or “202-555-0100 ext. 12”.",
)


class ActionTarget(TranslatedChild):
    """Someone who is asked: a lawmaker, an office, a newsroom."""

    page = ParentalKey(ActionPage, on_delete=models.CASCADE, related_name="targets")
    name = models.CharField(max_length=120, help_text="A person or an office.")
    office = models.CharField(
        max_length=160, blank=True, help_text="What they are: “State senator, District 9”."
    )
    phone = models.CharField(
        max_length=40, blank=True, validators=[PHONE], help_text="As one dials it here."
    )
    email = models.EmailField("e-mail", blank=True, help_text="Where a letter may be sent.")
    postal_address = models.TextField(
        max_length=300, blank=True, help_text="For the envelope, line by line."
    )
    contact_url = models.URLField(
        "contact page", blank=True, help_text="Their own form, where they take no e-mail."
    )

    # How somebody is reached is the same in every language.
    translatable_fields = [
        *map(TranslatableField, ("name", "office")),
        *map(SynchronizedField, ("phone", "email", "postal_address", "contact_url")),
    ]

    @property
    def letter_link(self) -> str:
        """Opens the letter in the reader's mail program, addressed to them."""
        return mailto(self.email, self.page.letter_subject, self.page.letter_text)

    @property
    def phone_link(self) -> str:
        """Dials."""
        return tel(self.phone)
