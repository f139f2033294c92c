"""What a person fills in to hear from us."""

from django import forms


class SignUpForm(forms.Form):
    """E-mail address and, if the person likes, a ZIP code."""

    email = forms.EmailField(
        max_length=254,
        error_messages={
            "required": "Enter your email address.",
            "invalid": "Enter an email address with an @ in it, like name@example.org.",
            "max_length": "That address is too long. Check it for a slip.",
        },
    )
    zip = forms.RegexField(
        regex=r"^\d{5}$",
        required=False,
        error_messages={"invalid": "Enter the five digits of your ZIP code, or leave it empty."},
    )
    # A trap: people do not see it, programs fill it in.
    website = forms.CharField(required=False)

    @property
    def is_trapped(self) -> bool:
        """Whether something that is no person filled in the hidden field."""
        return bool(self.data.get("website"))
