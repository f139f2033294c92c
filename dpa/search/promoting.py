"""What staff have put before the results of certain words."""

from collections import defaultdict
from dataclasses import dataclass

from django.utils.translation import override

from dpa.freshness.memory import remember
from dpa.search.models import Promotion
from dpa.search.models.synonym import lines_of
from dpa.search.pages import is_public


@dataclass(frozen=True)
class Promoted:
    """A link before all results, and why it is there."""

    title: str
    address: str
    why: str


def _read(language: str) -> dict[str, list[Promoted]]:
    found: dict[str, list[Promoted]] = defaultdict(list)
    for row in Promotion.objects.filter(language=language).select_related("page__locale"):
        address = row.address
        if row.page:
            with override(row.page.locale.language_code):
                parts = row.page.get_url_parts() if is_public(row.page) else None
            address = parts[2] if parts else ""
        for line in lines_of(row.words) if address else ():
            found[line].append(Promoted(str(row), address, row.why))
    return dict(found)


def promoted(name: str, language: str) -> list[Promoted]:
    """What stands first for exactly these words."""
    return remember(("promoted", language), lambda: _read(language)).get(name, [])
