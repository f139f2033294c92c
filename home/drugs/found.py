"""How drug facts are found: also by street and brand names."""

from django.utils.translation import gettext_lazy as _

from dpa.search.pages import register_pages
from dpa.search.registry import Kind
from home.drugs.models import DrugPage

DRUG = Kind("drug", _("Drug facts"), _("Drug facts"), weight=1.3, order=15)


def register_found() -> None:
    """Every name it goes by is a name of it."""
    register_pages(DrugPage, DRUG, names=lambda page: page.names)
