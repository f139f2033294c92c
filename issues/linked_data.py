"""What issues are to search engines."""

from typing import Any

from dpa.linked_data.kinds import describes
from dpa.linked_data.pages import article
from issues.models import IssueIndexPage, IssuePage


@describes(IssuePage)
def issue(page: IssuePage, common: dict[str, Any]) -> dict[str, Any]:
    """An article about a matter that goes by several names."""
    about: dict[str, Any] = {"@type": "Thing", "name": page.title}
    if names := [str(name.value) for name in page.other_names]:
        about["alternateName"] = names
    return {**article(page, common, page.minutes_to_read), "about": about}


@describes(IssueIndexPage)
def issues(page: IssueIndexPage, common: dict[str, Any]) -> dict[str, Any]:
    """A page that lists them."""
    return {**common, "@type": "CollectionPage"}
