"""Places as plain JSON values, their words in the language of the address."""

from typing import Any

from django.urls import reverse

from dpa.atlas.counting import STATISTICS, counts
from dpa.atlas.figures import Compared, figures_of
from dpa.atlas.laws import law_record, laws
from dpa.atlas.listing import listing
from dpa.atlas.models import Subject
from dpa.atlas.page import note_on
from dpa.atlas.sections import lists
from dpa.atlas.showing import Counts
from dpa.places.models import Place
from dpa.stats.data.values import address, exact
from dpa.stats.models import Observation
from dpa.translations.now import language_now


def place_record(place: Place, numbers: Counts) -> dict[str, Any]:
    """What the map says of a place, all of it; `numbers` are those of all places."""
    known = laws().get(place.pk, {})
    state = listing().by_key.get(place.parent_id or 0)
    return {
        "slug": place.slug,
        "name": place.local_name,
        "kind": place.kind,
        "code": place.code or None,
        "state": state.slug if state and state.kind != Place.Kind.COUNTRY else None,
        "url": address(reverse("place", args=[place.slug])),
        "counts": {
            key: numbers[key].get(place.pk, 0)
            for key in (*(one.key for one in lists()), STATISTICS)
        },
        "law": {subject.value: law_record(known.get(subject)) for subject in Subject},
    }


def full_record(place: Place) -> dict[str, Any]:
    """The same with everything that its page shows."""
    keys, note = listing().with_parts(place), note_on(place, language_now())
    return {
        **place_record(place, counts()),
        "note": note.words if note else None,
        **{one.key: one.records(keys) for one in lists()},
        STATISTICS: [_figure(compared) for compared in figures_of(place)],
    }


def _figure(compared: Compared) -> dict[str, Any]:
    statistic = compared.statistic
    return {
        "slug": statistic.slug,
        "url": address(reverse("statistic", args=[statistic.slug])),
        "title": statistic.title,
        "unit": statistic.unit,
        "figure": _value(statistic.current),
        "national": _value(compared.beside),
        "same_period": compared.same_period,
    }


def _value(figure: Observation | None) -> dict[str, Any] | None:
    if figure is None:
        return None
    return {
        "value": exact(figure.value),
        "period_start": figure.period_start.isoformat(),
        "period_end": figure.period_end.isoformat(),
        "source": figure.source.slug,
    }
