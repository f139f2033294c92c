"""The row of a statistic that speaks the reader’s language, with the same figures."""

from collections.abc import Iterable
from typing import Any

from dpa.freshness.memory import remember_each
from dpa.stats.models.statistic import Statistic
from dpa.translations.now import language_now, locale_keys


def spoken_now(statistics: Iterable[Statistic]) -> list[Statistic]:
    """Each in the language spoken now, where it is published in it; else as it was chosen."""
    language, found = language_now(), list(statistics)
    locale = locale_keys().get(language)
    others = {one.translation_key for one in found if one.locale_id != locale}

    def read(keys: set[Any]) -> dict[Any, Statistic]:
        rows = Statistic.objects.published().filter(translation_key__in=keys, locale=locale)
        return {row.translation_key: row for row in rows.select_related("headline__source")}

    here = remember_each(f"statistic in {language}", others, read)
    return [here.get(one.translation_key, one) for one in found]
