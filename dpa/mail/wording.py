"""What a mail says: templates/mail/<language>/<name>.txt.

The first line is the subject. A line of two dashes parts what is said from why the reader gets it.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.template import Context, Engine

# A mark that nothing typed can hold, where a template names what was not given.
MISSING = "\0"
FOLDERS: list[Path] = settings.TEMPLATES[0]["DIRS"]
_engine = Engine(dirs=[str(f) for f in FOLDERS], autoescape=False, string_if_invalid=MISSING)
# Of a control character a mail program may make anything; a line break alone is meant.
_CONTROL = re.compile(r"[\x01-\x08\x0b-\x1f\x7f\u2028\u2029]")


@dataclass(frozen=True)
class Words:
    """A mail's subject and text, and why it was sent where the template says so."""

    subject: str
    text: str
    why: str = ""


def worded(template: str, language: str, context: dict[str, Any]) -> Words:
    """The words in that language. Raises ValueError where the context lacks what they name."""
    name = f"mail/{language}/{template}.txt"
    first, _, rest = _engine.get_template(name).source.partition("\n")
    said, _, why = rest.partition("\n--\n")
    # A line break in a value would otherwise begin a header of its own.
    subject, text, why = _filled(first, context), _filled(said, context), _filled(why, context)
    if MISSING in subject + text + why:
        raise ValueError(f"{name} names something that was not given.")
    return Words(" ".join(subject.split()), text.strip() + "\n", " ".join(why.split()))


def foot(language: str, why: str, leave: str) -> str:
    """Why the reader gets this, and how to get no more of it."""
    source = _engine.get_template(f"mail/foot/{language}.txt").source
    return _filled(source, {"why": why, "leave": leave}).strip()


def languages() -> list[str]:
    """Those that mails are written in."""
    return [code for code, _ in settings.LANGUAGES]


def names() -> list[str]:
    """Every mail there is, by its template."""
    return sorted(
        {
            path.stem
            for folder in FOLDERS
            for language in languages()
            for path in folder.glob(f"mail/{language}/*.txt")
        }
    )


def _filled(source: str, context: dict[str, Any]) -> str:
    text = _engine.from_string(source).render(Context(context, autoescape=False))
    return _CONTROL.sub(" ", text.replace("\r\n", "\n"))
