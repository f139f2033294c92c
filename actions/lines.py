"""The lines of ledgers, for pages that show several; in the reader's language where they lead."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.conf import settings
from wagtail.models import Page

from dpa.translations.now import language_now

if TYPE_CHECKING:
    from actions.models import ActionPage, OutcomeEvent


def lines_of(originals: Iterable[int]) -> dict[int, list["OutcomeEvent"]]:
    """What happened to these actions, by their keys, the earliest first."""
    from actions.models import OutcomeEvent

    found: dict[int, list[OutcomeEvent]] = {key: [] for key in originals}
    lines = list(OutcomeEvent.objects.filter(action_id__in=found).order_by("happened_on", "pk"))
    _lead_to_translations(lines)
    for line in lines:
        found[line.action_id].append(line)
    return found


def tell(pages: Iterable["ActionPage"]) -> None:
    """Gives each of these pages its lines, with one question for all."""
    wanted = list(pages)
    found = lines_of({page.original_key for page in wanted}) if wanted else {}
    for page in wanted:
        page.events = found[page.original_key]


def _lead_to_translations(lines: list["OutcomeEvent"]) -> None:
    """Where a page about it exists in the reader's language, the line leads there."""
    language = language_now()
    keys = {line.page.translation_key for line in lines if line.page is not None}
    if language == settings.LANGUAGE_CODE or not keys:
        return
    pages = Page.objects.live().filter(translation_key__in=keys, locale__language_code=language)
    by_key = {page.translation_key: page for page in pages.select_related("locale")}
    for line in lines:
        if line.page is not None:
            line.page = by_key.get(line.page.translation_key, line.page)
