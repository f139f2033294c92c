"""Which issue stands before and after another: the order of the page tree, as in their list."""

from issues.models import IssuePage, live_issues


def beside(page: IssuePage) -> tuple[IssuePage | None, IssuePage | None]:
    """The issues before and after it in its language; asks nothing that lists have not asked."""
    order = [issue for issue in live_issues() if issue.locale_id == page.locale_id]
    place = next((n for n, issue in enumerate(order) if issue.pk == page.pk), None)
    if place is None:
        return None, None
    return (order[place - 1] if place else None), next(iter(order[place + 1 :]), None)
