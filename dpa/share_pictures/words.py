"""What stands on a page's picture, in words."""

import hashlib
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.text import Truncator
from django.utils.translation import gettext, override

from dpa.share_pictures.papers import PAPERS, paper_of
from dpa.stats.cards.fingerprint import fingerprint
from dpa.stats.cards.looks import Look
from dpa.stats.cards.words import Note, Words, organization_lines

# More is cut: a title that long would be set too small to be read.
TITLE_WORDS, TITLE_LETTERS, CLAIM_LETTERS = 18, 120, 200
HOME_DEPTH, SECTION_DEPTH = 2, 3
LOOK = Look(shape="page")


def words_of(page: Any) -> Words:
    """Title, first words, section, and the address as one would type it."""
    title = Truncator(Truncator(page.title).words(TITLE_WORDS, truncate="…"))
    section = _section(page)
    with override(page.locale.language_code):
        label = gettext("Section")
    return Words(
        figure=title.chars(TITLE_LETTERS),
        claim=Truncator(" ".join((page.summary or "").split())).chars(CLAIM_LETTERS),
        tail="",
        notes=(Note(label, section, whole=False),) if section else (),
        address=_short(page),
        organization=organization_lines(),
        withdrawn=False,
    )


def version_of(page: Any) -> str:
    """Changes whenever the picture does."""
    whole = f"{fingerprint(words_of(page), LOOK)} {PAPERS[paper_of(page)]}"
    return hashlib.sha256(whole.encode()).hexdigest()[:12]


def _section(page: Any) -> str:
    """The name of the section it lies in; “” for the home page and the sections themselves."""
    above = [step for step in page.trail if step.depth == SECTION_DEPTH]
    return str(above[0].title) if above else ""


def _short(page: Any) -> str:
    return f"{urlsplit(settings.SITE_URL).netloc}{urlsplit(page.url or '/').path}".rstrip("/")
