"""What issues and places are called in the choices, and where one may begin."""

from django.utils import timezone

from dpa.freshness.memory import remember
from dpa.places.models import Place
from dpa.search.finding import Found
from dpa.search.models import SearchDocument
from dpa.search.place_names import name_of
from dpa.search.registry import kind_of

# Choice: its word in the address, its name with the count.
Choice = tuple[str, str]
MOST_CHOICES = 60
LASTS = 120  # seconds


def starts(language: str) -> list[SearchDocument]:
    """The issues, and the lists of the site: where to begin when nothing was found."""

    def read() -> list[SearchDocument]:
        found = SearchDocument.objects.filter(language=language, kind__in=["issue", "page"])
        found = found.only("kind", "slug", "title", "address", "weight")
        return list(found.exclude(kind="page", weight__lte=1).order_by("kind", "-weight", "title"))

    # Documents follow their pages by the worker: what is remembered must not be older than that.
    minutes = int(timezone.now().timestamp() // LASTS)
    return remember(("search starts", language, minutes), read)


def issue_names(language: str) -> dict[str, str]:
    """The titles of issues by slug."""
    return {one.slug: one.title for one in starts(language) if one.kind == "issue"}


def place_names(language: str) -> dict[str, str]:
    """The names of places by slug."""

    def read() -> dict[str, str]:
        return {place.slug: name_of(place, language) for place in Place.objects.all()}

    return remember(("search places", language), read)


def counted(counts: dict[str, int], names: dict[str, str]) -> list[Choice]:
    """Choices by how many there are of each, the most first; what has no name is none."""
    best = sorted(counts.items(), key=lambda pair: (-pair[1], names.get(pair[0], "")))
    return [(key, f"{names[key]} ({n})") for key, n in best if key in names][:MOST_CHOICES]


def choices(found: Found, language: str) -> dict[str, list[Choice]]:
    """What the results may be narrowed down to, by the name of the choice."""
    years = sorted(found.years.items(), key=lambda pair: -int(pair[0]))
    return {
        "issue": counted(found.issues, issue_names(language)),
        "place": counted(found.places, place_names(language)),
        "year": [(year, f"{year} ({n})") for year, n in years][:MOST_CHOICES],
    }


def kinds(found: Found) -> list[dict[str, object]]:
    """The kinds among the results in their order, each with its name and count."""
    known = [(kind_of(key), n) for key, n in found.kinds.items()]
    known.sort(key=lambda pair: (pair[0].order, pair[0].key))
    return [{"key": kind.key, "name": kind.many, "count": n} for kind, n in known]
