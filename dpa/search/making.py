"""Puts a document together from what a section tells of one thing."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from dpa.places.models import Place
from dpa.search.folding import folded
from dpa.search.models import SearchDocument
from dpa.search.place_names import all_names, code_of
from dpa.search.reading import clean, numbers_in


def document(
    *,
    kind: str,
    language: str,
    slug: str,
    address: str,
    title: str,
    summary: str = "",
    body: str = "",
    names: Iterable[str] = (),
    places: Iterable[Place] = (),
    issues: Iterable[str] = (),
    dated: date | None = None,
    weight: float = 1.0,
    **more: Any,
) -> SearchDocument:
    """One document. `names` are other names it goes by; a place's names are found with it, too."""
    places, names = list(places), [clean(name) for name in names if name]
    where = [word for place in places for word in (*all_names(place), code_of(place)) if word]
    title, summary = clean(title)[:300], clean(summary)
    return SearchDocument(
        kind=kind,
        language=language,
        slug=slug,
        address=address[:1000],
        title=title,
        summary=summary,
        terms=" · ".join(dict.fromkeys([*names, *where])),
        body=clean(body),
        numbers=numbers_in(title, summary, " ".join(names), body),
        names=list(dict.fromkeys(f for n in (title, slug, *names) if (f := folded(n)[:300]))),
        issues=sorted(set(issues)),
        places=sorted({place.slug for place in places}),
        dated=dated,
        year=dated.year if dated else None,
        weight=weight,
        **more,
    )
