"""One action in several languages: several pages, but one petition, one ledger, one short address.

The page that was there first is the original. Signatures, counts, the ledger and the code in short
addresses are the original's, in whichever language somebody reads or signs; a translation's own
code is never shown. What has to be equal everywhere (`SHARED`) is written from the original to its
translations each time one of them is saved, so that a deadline cannot differ by language.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.conf import settings

from dpa.freshness import changes
from dpa.freshness.memory import remember
from dpa.translations.now import language_now

if TYPE_CHECKING:
    from actions.models import ActionPage

# Times, how it is done, whose it is, and what signers are promised.
SHARED = (
    "kind", "opens_at", "closes_at", "time_zone", "level", "place_id", "minutes", "run_by",
    "run_by_name", "own_words", "event_starts", "event_ends", "first_goal", "delivers",
    "offers_dpa", "offers_action", "offers_partner",
)  # fmt: skip


FIELDS = tuple(name.removesuffix("_id") for name in SHARED)


def originals() -> dict[int, tuple[int, str]]:
    """Of each page in another language than the site's: key and code of its original."""

    def read() -> dict[int, tuple[int, str]]:
        pages = _pages()
        elsewhere = pages.exclude(locale__language_code=settings.LANGUAGE_CODE)
        keys = elsewhere.order_by().values("translation_key")
        rows = pages.filter(translation_key__in=keys).order_by("pk")
        first: dict[Any, tuple[int, str]] = {}
        found = {}
        for pk, key, code in rows.values_list("pk", "translation_key", "code"):
            found[pk] = first.setdefault(key, (pk, code))
        return found

    return remember("originals of actions", read)


def original_of(pk: int) -> int:
    """The key of the original, asked anew: for what is written down."""
    keys = _pages().filter(pk=pk).values("translation_key")
    first = _pages().filter(translation_key__in=keys).order_by("pk").values_list("pk", flat=True)
    return first.first() or pk


def originals_only(pks: Iterable[int]) -> set[int]:
    """Those of these keys that are no translations of an action."""
    known = originals()
    return {pk for pk in pks if known.get(pk, (pk, ""))[0] == pk}


def shown(code: str, **which: Any) -> "ActionPage | None":
    """The live page with this code in the language asked for; else the original, else any.

    It knows its original's key and code.
    """
    keys = _pages().filter(code=code.lower()).values("translation_key")
    pages = _pages().filter(translation_key__in=keys).select_related("place", "locale")
    found = list(pages.defer("body").order_by("pk"))
    for page in found:
        page.original_key, page.shared_code = found[0].pk, found[0].code
    live = [page for page in found if page.live and _is(page, which)]
    language = language_now()
    own = (page for page in live if page.locale.language_code == language)
    return next(own, live[0] if live else None)


def translations_of(originals: Iterable["ActionPage"]) -> dict[int, "ActionPage"]:
    """The public pages of these in the language now, by the keys of the originals."""
    language = language_now()
    found = {one.translation_key: one.pk for one in originals}
    if language == settings.LANGUAGE_CODE:
        return {}
    pages = _pages().live().filter(translation_key__in=found, locale__language_code=language)
    here = pages.select_related("locale", "place").defer("body")
    return {found[page.translation_key]: page for page in here}


def take_over(page: "ActionPage") -> None:
    """Gives a translation, before it is saved, what it shares with its original."""
    first = _pages().filter(translation_key=page.translation_key).order_by("pk")
    row = first.values("pk", *SHARED).first()
    if row is not None and row.pop("pk") != page.pk:
        for name, value in row.items():
            setattr(page, name, value)


def hand_on(page: "ActionPage") -> None:
    """Gives the translations of an original, once it is saved, what they share with it."""
    others = _pages().filter(translation_key=page.translation_key, pk__gt=page.pk)
    # As they are in the database: in memory may be a draft.
    row = _pages().filter(pk=page.pk).values(*SHARED).first()
    if row and others.update(**row):
        changes.begin()


def _pages() -> Any:
    from actions.models import ActionPage

    return ActionPage.objects.all()


def _is(page: "ActionPage", which: dict[str, Any]) -> bool:
    return all(getattr(page, name) == value for name, value in which.items())
