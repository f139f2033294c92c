"""What a person fills in to hear from us, and to change what we know."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from dpa.supporters.interests import all_choices
from dpa.supporters.mailbox import plain_mailbox


class EmailForm(forms.Form):
    """An e-mail address."""

    email = forms.EmailField(
        max_length=254,
        validators=[plain_mailbox],
        error_messages={
            "required": _("Enter your email address."),
            "invalid": _("Enter an email address with an @ in it, like name@example.org."),
            "max_length": _("That address is too long. Check it for a slip."),
        },
    )
    # A trap: people do not see it, programs fill it in.
    website = forms.CharField(required=False)

    @property
    def is_trapped(self) -> bool:
        """Whether something that is no person filled in the hidden field."""
        return bool(self.data.get("website"))


class ChoicesForm(forms.Form):
    """Where a person lives, what they read, what they care about. All of it may stay empty."""

    zip = forms.RegexField(
        regex=r"^\d{5}\Z",
        required=False,
        error_messages={"invalid": _("Enter the five digits of your ZIP code, or leave it empty.")},
    )
    language = forms.ChoiceField(choices=settings.LANGUAGES, required=False)
    interests = forms.MultipleChoiceField(choices=all_choices, required=False)

    @property
    def details(self) -> dict[str, Any]:
        """What was filled in, by the names of a supporter's fields."""
        return {
            "zip_code": self.cleaned_data["zip"],
            "language": self.cleaned_data["language"],
            "interests": self.cleaned_data["interests"],
        }


class SignUpForm(ChoicesForm, EmailForm):
    """An address and, if the person likes, the rest."""
