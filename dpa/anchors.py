"""The ids of the places in a text that can be jumped to."""

from django.utils.html import strip_tags
from django.utils.text import slugify

# Taken by the templates around the text.
TAKEN = {
    "actions", "afterwards", "also", "asks", "cite", "ended", "es", "figures", "find", "footer",
    "get", "go", "main", "nav", "nearest", "page-url", "promo-h", "promo-off",
    "share", "sign-up", "signup-h", "sources", "table", "toc", "upcoming",
}  # fmt: skip


class Anchors:
    """Gives each heading of a page an id of its own, the same ones in the same order each time."""

    def __init__(self) -> None:
        self.given: set[str] = set()

    def give(self, heading: str) -> str:
        """The id for a heading (HTML or text); “” for one without a letter or digit."""
        slug = slugify(strip_tags(heading))[:60]
        if not slug:
            return ""
        anchor, number = slug, 2
        while anchor in self.given or anchor in TAKEN:
            anchor, number = f"{slug}-{number}", number + 1
        self.given.add(anchor)
        return anchor
