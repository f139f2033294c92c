"""How news and resources are found: by what they are called as kinds."""

from django.utils.translation import gettext_lazy as _

from dpa.search.pages import register_pages
from dpa.search.registry import Kind
from home.publications.models import NewsPage, ResourcePage
from home.publications.models.choices import NewsKind, ResourceKind

NEWS = Kind(
    "news", _("News"), _("News"), weight=0.8, order=60, also=tuple(NewsKind.labels),
)  # fmt: skip
RESOURCE = Kind(
    "resource", _("Resource"), _("Resources"), weight=1.0, order=55,
    also=tuple(ResourceKind.labels),
)  # fmt: skip


def register_found() -> None:
    """“Press release” and “podcast” are names of theirs."""
    register_pages(NewsPage, NEWS, names=lambda page: [page.get_kind_display()])
    register_pages(ResourcePage, RESOURCE, names=lambda page: [page.get_kind_display()])
