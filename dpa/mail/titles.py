"""What each mail is called where people see which ones they got."""

from django.utils.translation import gettext_lazy as _

TITLES = {
    "already_signed": _("You have already signed"),
    "already_signed_up": _("You are on the list already"),
    "confirm_sign_up": _("Confirm your sign-up"),
    "confirm_signature": _("Confirm your signature"),
    "household_full": _("Two people already share this address"),
    "no_data": _("We keep nothing about you"),
    "own": _("Confirm your signature"),
    "your_data": _("Your data"),
}


def title_of(template: str) -> str:
    """In the reader's language; of a mail that has none, the template's name as words."""
    return str(TITLES.get(template, template.replace("_", " ").capitalize()))
