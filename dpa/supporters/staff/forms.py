"""What staff must say before they see anything."""

from typing import Any

from django import forms

from dpa.supporters.exports import Export
from dpa.supporters.models import Access


class ReasonForm(forms.Form):
    """Why."""

    reason = forms.CharField(
        label="Why you need this",
        max_length=255,
        min_length=10,
        help_text="It is written down with your name and the time, and cannot be deleted: "
        "“Delivery to the Senate on March 3”.",
        error_messages={"min_length": "Say it in a few words, so that others understand it."},
    )


class AskForm(ReasonForm):
    """Why, and in which form."""

    def __init__(self, export: Export, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered: dict[str, str] = {
            Access.How.VIEW: "A list on this screen",
            Access.How.CSV: "A CSV file",
        }
        offered |= {how: f"A {how.upper()} file" for how in export.files}
        self.fields["how"] = forms.ChoiceField(
            label="As",
            widget=forms.RadioSelect,
            initial=Access.How.VIEW,
            choices=list(offered.items()),
        )


class PersonForm(ReasonForm):
    """Why, and whom."""

    email = forms.EmailField(label="Email address", max_length=254)
