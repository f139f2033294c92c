"""The site’s own words in another language: menus, buttons, forms, laws of places, e-mails.

They are never behind: a word that is not translated fails a test. Once one changes, nobody has
reviewed the words as they are now.
"""

import hashlib
from functools import cache

from django.conf import settings

from dpa.freshness.memory import remember
from dpa.translations.messages import LOCALE, TOP
from dpa.translations.models import WordsReview
from dpa.translations.state import Made, State

MAIL = TOP / "templates" / "mail"


@cache
def words_now(language: str) -> str:
    """The SHA-256 of a language’s texts as they came with this version of the site."""
    files = [LOCALE / language / "LC_MESSAGES" / "django.po", *sorted(MAIL.rglob(f"{language}/*"))]
    files += sorted(MAIL.rglob(f"{language}.txt"))
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()


def state_of_words(language: str) -> State:
    """How those words stand: reviewed as they are now, or not."""

    def find() -> State:
        last = WordsReview.objects.filter(language=language, words=words_now(language)).first()
        return State(Made.REVIEWED if last else Made.UNREVIEWED, review=last)

    return remember(("state of words", language), find)


def other_languages() -> list[tuple[str, str]]:
    """The languages into which those words are translated: code, and own name."""
    return [one for one in settings.LANGUAGES if one[0] != settings.LANGUAGE_CODE]
