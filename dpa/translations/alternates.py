"""Where this page stands in each language."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from wagtail.models import Page

from dpa.translations.now import language_now
from dpa.translations.twins import twins

ORIGINAL = settings.LANGUAGE_CODE
# What was chosen is chosen in the other language, too. Not which part of a list, since parts differ
# where a language has fewer entries, and no key of a mailed link.
LEFT_BEHIND = ("page", "promo", "t")


@dataclass(frozen=True)
class Alternate:
    """A language in its own name, and the address of this page in it."""

    code: str
    name: str
    path: str
    current: bool
    # Whether that page is there, rather than a word that it is not translated yet.
    exists: bool
    # What was asked for there: “?q=naloxone”, or nothing.
    asked: str = ""

    @property
    def link(self) -> str:
        """For the menu: the same page with the same words, filters or day."""
        return f"{self.path}{self.asked}"


def alternates(request: HttpRequest) -> list[Alternate]:
    """Every language of the site with this page’s address in it."""
    paths = _paths_of_page(request) or _paths_of_view(request)
    now, asked = language_now(), _asked(request)
    return [
        Alternate(code, name, paths[code][0], code == now, paths[code][1], asked)
        for code, name in settings.LANGUAGES
    ]


def _asked(request: HttpRequest) -> str:
    kept = request.GET.copy()
    for name in LEFT_BEHIND:
        kept.pop(name, None)
    return f"?{kept.urlencode()}" if kept and is_somewhere(request) else ""


def is_somewhere(request: HttpRequest) -> bool:
    """Whether there is a page; a path that Wagtail was asked for and knows nothing of is none."""
    found = request.resolver_match
    a_page = found is not None and found.url_name == "wagtail_serve"
    return found is not None and (not a_page or "served_page" in vars(request))


def _paths_of_page(request: HttpRequest) -> dict[str, tuple[str, bool]]:
    """Of one of Wagtail’s pages: where its versions stand, or would."""
    page: Page | None = vars(request).get("served_page")
    if page is None:
        return {}
    found = {language_now(): (request.path, True)}
    guessed = _guessed(request.path)
    for code, _ in settings.LANGUAGES:
        if code not in found:
            twin = twins([page], code).get(page.pk)
            found[code] = (twin.url or guessed[code], True) if twin else (guessed[code], False)
    return found


def _paths_of_view(request: HttpRequest) -> dict[str, tuple[str, bool]]:
    """Of anything else: the same path below the language’s own beginning.

    A view may say itself which languages it has, in `request.spoken_in`.
    """
    only: Any = vars(request).get("only_in")
    spoken = {only} if only else vars(request).get("spoken_in")
    there = is_somewhere(request)
    return {
        code: (path, there and (spoken is None or code in spoken))
        for code, path in _guessed(request.path).items()
    }


def _guessed(path: str) -> dict[str, str]:
    """The path in each language, by the rule that only the original’s begins at the root."""
    bare = path
    for code, _ in settings.LANGUAGES:
        if path.startswith(f"/{code}/") and code != ORIGINAL:
            bare = path.removeprefix(f"/{code}")
    return {c: bare if c == ORIGINAL else f"/{c}{bare}" for c, _ in settings.LANGUAGES}


def both(found: list[Alternate]) -> list[Alternate]:
    """Those to name in the head: all that exist, where there is more than one."""
    there = [one for one in found if one.exists]
    return there if len(there) > 1 else []
