"""What a signer fills in."""

import re
from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.utils.translation import gettext_lazy as _

from actions.petition.stamps import stamp, trouble
from actions.petition.typed import LineField, TextField, is_a_name
from dpa.places.coarse import coarse_place
from dpa.places.countries import WITH_ZIP_CODES, countries, country_name
from dpa.places.zip_codes import five_digits
from dpa.supporters.forms_named import PETITION
from dpa.supporters.mailbox import plain_mailbox
from dpa.supporters.wording import opt_in
from dpa.supporters.yes import Yes

if TYPE_CHECKING:
    from actions.models import ActionPage

HOME = "US"
# Below this no ZIP code was ever given out.
FIRST_ZIP = "00501"
LONGEST_COMMENT = 500
# More than that of a wrong entry is not shown again: nobody typed it.
SHOWN_AGAIN = 2000


def _countries() -> list[tuple[str, str]]:
    """The United States first, the others as the language of the page sorts them."""
    others = [one for one in countries() if one[0] != HOME]
    return [(HOME, country_name(HOME)), *others]


def _name(label: Any, missing: Any, too_long: Any, autocomplete: str) -> LineField:
    return LineField(
        label=label,
        validators=[MaxLengthValidator(80, too_long), is_a_name],
        error_messages={"required": missing},
        widget=forms.TextInput(attrs={"autocomplete": autocomplete, "maxlength": 80}),
    )


class SignForm(forms.Form):
    """Few fields; the boxes are those that the petition offers, and never ticked beforehand."""

    template_name = "actions/petition/fields.html"

    first_name = _name(
        _("First name"),
        _("Enter your first name."),
        _("Shorten your first name to 80 characters."),
        "given-name",
    )
    last_name = _name(
        _("Last name"),
        _("Enter your last name."),
        _("Shorten your last name to 80 characters."),
        "family-name",
    )
    email = forms.EmailField(
        label=_("Email address"),
        max_length=254,
        validators=[plain_mailbox],
        help_text=_("We send one message there, to confirm that it is you."),
        error_messages={
            "required": _("Enter your email address."),
            "invalid": _("Enter an email address with an @ in it, like name@example.org."),
            "max_length": _("That address is too long. Check it for a slip."),
        },
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    country = forms.ChoiceField(
        label=_("Country"),
        choices=_countries,
        initial=HOME,
        error_messages={
            "required": _("Choose your country."),
            "invalid_choice": _("Choose a country from the list."),
        },
        widget=forms.Select(attrs={"autocomplete": "country"}),
    )
    postal_code = LineField(
        label=_("ZIP or postal code"),
        required=False,
        help_text=_("Five digits. Outside the U.S. optional."),
        validators=[MaxLengthValidator(16, _("That is too long for a postal code."))],
        widget=forms.TextInput(
            attrs={"autocomplete": "postal-code", "maxlength": 16, "class": "narrow"}
        ),
    )
    comment = TextField(
        label=_("Why you sign"),
        required=False,
        help_text=_("At most 500 characters. Only our staff read it."),
        validators=[
            MaxLengthValidator(LONGEST_COMMENT, _("Shorten your comment to 500 characters."))
        ],
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    # A trap: people do not see it, programs fill it in.
    website = forms.CharField(required=False)
    stamp = forms.CharField(required=False)

    def __init__(self, page: "ActionPage", data: Any = None) -> None:
        super().__init__(data, auto_id="%s", use_required_attribute=True)
        self.page = page
        self.trouble = "" if data is None else trouble(page, str(data.get("stamp", "")))
        # A good stamp stays good: what was corrected quickly is not held back.
        kept = str(data.get("stamp", "")) if data is not None and not self.trouble else ""
        self.stamp_now = kept or stamp(page)
        for organization in page.offered:
            self.fields[f"yes_{organization}"] = forms.BooleanField(
                required=False, label=opt_in(organization, page.run_by_name).text
            )

    def clean_postal_code(self) -> str:
        """In the United States the five digits that its state is found by."""
        typed: str = self.cleaned_data["postal_code"]
        country = self.cleaned_data.get("country", HOME)
        if country not in WITH_ZIP_CODES:
            return typed if re.fullmatch(r"[\w -]*", typed) else self._not_a_code()
        digits = five_digits(typed)
        if typed and (not digits or digits < FIRST_ZIP):
            raise ValidationError(_("Enter the five digits of your ZIP code."))
        if country == HOME and not digits:
            raise ValidationError(_("Enter your ZIP code: five digits."))
        return digits

    def _not_a_code(self) -> str:
        raise ValidationError(
            _("A postal code has letters and digits only. You can leave it empty.")
        )

    @property
    def is_trapped(self) -> bool:
        """Whether something that is no person filled in the hidden field."""
        return bool(self.data.get("website"))

    @property
    def place(self) -> str:
        """The state or country it is counted under."""
        return coarse_place(self.cleaned_data["country"], self.cleaned_data["postal_code"])

    @property
    def yeses(self) -> list[dict[str, str]]:
        """The boxes that were ticked, each with its exact words."""
        partner = self.page.run_by_name
        kept = []
        for organization in self.page.offered:
            if self.cleaned_data.get(f"yes_{organization}"):
                words = opt_in(organization, partner)
                kept.append(
                    Yes(
                        organization,
                        words.text,
                        words.version,
                        f"{PETITION}{self.page.title}"[:255],
                        partner if organization == "partner" else "",
                    ).kept()
                )
        return kept

    @property
    def boxes(self) -> list[Any]:
        """The fields of the boxes, for the template."""
        return [self[f"yes_{organization}"] for organization in self.page.offered]
