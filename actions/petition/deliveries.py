"""“Delivered”: written into the ledger with the exact number, in one step."""

from typing import Any

from django import forms
from django.db import transaction
from wagtail.admin.widgets import AdminDateInput
from wagtail.fields import NoFutureDateValidator

from actions.models import ActionPage, OutcomeEvent
from actions.petition.counting import total


class DeliverForm(forms.Form):
    """When, to whom, and what readers are told."""

    happened_on = forms.DateField(
        label="Delivered on",
        validators=[NoFutureDateValidator()],
        widget=AdminDateInput(),
        help_text="Names that were confirmed up to that day are given up some months later.",
    )
    to_whom = forms.CharField(
        label="To whom", max_length=160, help_text="“The office of Senator Lee, Washington”."
    )
    text = forms.CharField(
        label="What happened",
        max_length=300,
        help_text="One sentence for the page. It is public at once and stays.",
    )


@transaction.atomic
def deliver(page: ActionPage, **given: Any) -> OutcomeEvent:
    """The line of the ledger, with how many have signed at this moment."""
    return OutcomeEvent.objects.create(
        action=page, kind=OutcomeEvent.Kind.DELIVERED, confirmed=total(page.original_key), **given
    )
