"""What the public pages about signing up are to search engines and in pictures."""

from django.utils.translation import gettext

from dpa.linked_data.told import Told, tells


@tells("what_we_deleted")
def what_we_deleted() -> Told:
    """The numbers of what was deleted."""
    words = gettext("How much personal data this site has deleted, by kind and month.")
    return Told(gettext("What we deleted"), words, "canary")


@tells("sign_up")
def sign_up() -> Told:
    """The form, which people pass on."""
    return Told(gettext("Sign up for updates"), paper="pink")


@tells("your_data")
def your_data() -> Told:
    """The form for one's own link."""
    return Told(gettext("Your data"), paper="canary")
