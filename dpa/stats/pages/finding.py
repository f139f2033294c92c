"""Which statistic or source an address means, also one that it had before."""

from typing import TypeVar

from django.conf import settings
from django.db.models import Case, Model, QuerySet, Value, When
from django.http import Http404

from dpa.stats.models import FormerSlug, Source, Statistic
from dpa.translations.now import language_now

M = TypeVar("M", bound=Model)


class HasMovedError(Exception):
    """The address was given up; the thing now answers at another slug."""

    def __init__(self, slug: str) -> None:
        super().__init__(slug)
        self.slug = slug


class NotInThisLanguageError(Exception):
    """The statistic has no published text in the language of the page."""

    def __init__(self, original: Statistic) -> None:
        super().__init__(original.slug)
        self.original = original


def statistic_at(slug: str) -> Statistic:
    """The published statistic at this address in the language of the page, withdrawn or not.

    Raises HasMovedError where it has another address now, Http404 where there is none, and
    NotInThisLanguageError where there is only the English one.
    """
    language = language_now()
    either = Statistic.objects.filter(
        live=True, locale__language_code__in={language, settings.LANGUAGE_CODE}
    )
    own_first = Case(When(locale__language_code=language, then=Value(0)), default=Value(1))
    shown = either.select_related("place", "locale", "headline__source").order_by(own_first)
    found = _found(shown, slug, "statistic")
    if found.locale.language_code != language:
        raise NotInThisLanguageError(found)
    return found


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
