"""How issues are found: also by the other names that people use."""

from django.utils.translation import gettext_lazy as _

from dpa.search.pages import register_pages
from dpa.search.registry import Kind
from issues.models import IssuePage

ISSUE = Kind("issue", _("Issue"), _("Issues"), weight=1.8, order=10)


def register_found() -> None:
    """What else can be found may be chosen by issue."""
    register_pages(
        IssuePage, ISSUE, names=lambda page: [name.value for name in page.other_names],
        facet="issue",
    )  # fmt: skip
