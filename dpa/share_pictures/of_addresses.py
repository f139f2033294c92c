"""The picture of a public page that is none of Wagtail's: of a source, a place, the open data."""

import hashlib
from urllib.parse import urlsplit

from django.conf import settings
from django.urls import ResolverMatch, reverse
from django.utils.text import Truncator
from django.utils.translation import gettext

from dpa.linked_data.crumbs import above
from dpa.linked_data.told import Told, told
from dpa.share_pictures.papers import PAPERS
from dpa.share_pictures.picture import SharePicture
from dpa.share_pictures.words import CLAIM_LETTERS, LOOK, TITLE_LETTERS, TITLE_WORDS
from dpa.stats.cards.fingerprint import fingerprint
from dpa.stats.cards.words import Note, Words, organization_lines


def share_picture_at(path: str, match: ResolverMatch | None) -> SharePicture | None:
    """The picture of the page at a path, in the language spoken now; None where nothing is told."""
    found = told(match)
    if match is None or found is None:
        return None
    version = version_of(words_of(found, path, match.url_name or ""), found.paper)
    alt = ". ".join(filter(None, (found.title.rstrip("."), found.words)))
    address = reverse("share_picture_at", args=[version, path.strip("/")])
    return SharePicture(address, alt, "image/png")


def words_of(found: Told, path: str, name: str) -> Words:
    """Title, first words, the section it lies in, and its address."""
    title = Truncator(Truncator(found.title).words(TITLE_WORDS, truncate="…"))
    step = above(name)
    return Words(
        figure=title.chars(TITLE_LETTERS),
        claim=Truncator(found.words).chars(CLAIM_LETTERS),
        tail="",
        notes=(Note(gettext("Section"), str(step.name), whole=False),) if step else (),
        address=f"{urlsplit(settings.SITE_URL).netloc}{path}".rstrip("/"),
        organization=organization_lines(),
        withdrawn=False,
    )


def version_of(words: Words, paper: str) -> str:
    """Changes whenever the picture does."""
    return hashlib.sha256(f"{fingerprint(words, LOOK)} {PAPERS[paper]}".encode()).hexdigest()[:12]
