"""Every figure of a statistic that was ever public."""

from dpa.stats.languages import put_into_words
from dpa.stats.models.observation import Observation
from dpa.stats.models.statistic import Statistic


def history(statistic: Statistic) -> list[Observation]:
    """Every figure that was ever public, newest first, the replaced ones among them."""
    if statistic.pk is None:
        return []
    # Those of its translation key: they belong to the original, and count in every language.
    public = Observation.objects.filter(
        live=True, statistic__translation_key=statistic.translation_key
    )
    found = list(public.select_related("source", "superseded_by", "read_in").newest_first())
    for figure in found:
        figure.statistic = statistic
        if (newer := getattr(figure, "superseded_by", None)) is not None:
            newer.statistic = statistic
    return put_into_words(found)
