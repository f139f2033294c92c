"""A receiver as Administrators fill it in."""

import re
from typing import Any

from django import forms
from wagtail.admin.forms.models import WagtailAdminModelForm

from dpa.crm.choices import Protocol
from dpa.crm.models import Receiver
from dpa.crm.secrets import new_secret

# It becomes a header: printable characters without spaces, and none that begin a line.
API_KEY = re.compile(r"[\x21-\x7e]{8,200}")


class ReceiverForm(WagtailAdminModelForm):
    """A webhook's secret is made here; Action Network's key is typed in, and never shown again."""

    url = Receiver._meta.get_field("url").formfield(assume_scheme="https")
    api_key = forms.CharField(
        label="Action Network’s API key",
        required=False,
        max_length=200,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
        help_text="From “API & Sync” in Action Network. Leave it empty to keep the one there is, "
        "and for a webhook: its secret is made when you save, and shown once.",
    )

    class Meta:
        model = Receiver
        fields = ("name", "organization", "partner", "protocol", "url", "action_code", "active")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            # A key of one kind is of no use to the other.
            self.fields["protocol"].disabled = True

    def clean_api_key(self) -> str:
        key: str = self.cleaned_data["api_key"]
        spoken = self.cleaned_data.get("protocol")
        if key and spoken == Protocol.WEBHOOK:
            raise forms.ValidationError("Leave this empty: a webhook’s secret is made here.")
        if key and not API_KEY.fullmatch(key):
            raise forms.ValidationError(
                "Copy the key as it stands there: 8 to 200 letters, digits and signs, no spaces."
            )
        if not key and spoken == Protocol.ACTION_NETWORK and not self.instance.pk:
            raise forms.ValidationError("Enter the key: Action Network takes nothing without.")
        return key

    def save(self, commit: bool = True) -> Any:
        receiver = self.instance
        if key := self.cleaned_data["api_key"]:
            receiver.secret = key
        elif not receiver.pk:
            receiver.secret = new_secret()
        if receiver.active:
            # Whoever saves it as switched on wants it to be tried.
            receiver.gone_at, receiver.failures, receiver.rests_until = None, 0, None
        return super().save(commit)
