"""Which statistic or source an address means, also one that it had before."""

from typing import TypeVar

from django.conf import settings
from django.db.models import Model, QuerySet
from django.http import Http404

from dpa.stats.models import FormerSlug, Source, Statistic

M = TypeVar("M", bound=Model)


class HasMovedError(Exception):
    """The address was given up; the thing now answers at another slug."""

    def __init__(self, slug: str) -> None:
        super().__init__(slug)
        self.slug = slug


def statistic_at(slug: str) -> Statistic:
    """The published English statistic at this address, withdrawn or not.

    Raises HasMovedError where it has another address now, Http404 where there is none.
    """
    english = Statistic.objects.filter(live=True, locale__language_code=settings.LANGUAGE_CODE)
    return _found(english.select_related("place", "locale", "headline__source"), slug, "statistic")


def source_at(slug: str) -> Source:
    """The published source at this address; raises as `statistic_at` does."""
    return _found(Source.objects.filter(live=True).select_related("health"), slug, "source")


def _found(public: QuerySet[M], slug: str, kind: str) -> M:
    found = public.filter(slug=slug).first()
    if found is not None:
        return found
    former = FormerSlug.objects.filter(**{"slug": slug, f"{kind}__in": public})
    now = former.values_list(f"{kind}__slug", flat=True).first()
    if now is None:
        raise Http404(f"No {kind} has this address.")
    raise HasMovedError(now)
