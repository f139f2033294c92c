"""What the search is to search engines and in pictures."""

from django.utils.translation import gettext

from dpa.linked_data.told import Told, tells


@tells("search")
def search() -> Told:
    """The form; results are listed nowhere."""
    return Told(gettext("Search"), paper="mint")
