"""What a mail says: templates/mail/<language>/<name>.txt, whose first line is the subject.

The HTML part is made of the text, so that both say the same.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.template import Context, Engine

# A mark that nothing typed can hold, where a template names what was not given.
MISSING = "\0"
FOLDERS: list[Path] = settings.TEMPLATES[0]["DIRS"]
_engine = Engine(dirs=[str(f) for f in FOLDERS], autoescape=False, string_if_invalid=MISSING)
_page = Engine().from_string('<!doctype html><meta charset="utf-8">{{ text|urlize|linebreaks }}')


@dataclass(frozen=True)
class Words:
    """A mail's subject and text."""

    subject: str
    text: str

    @property
    def html(self) -> str:
        """The same with paragraphs and links; whatever was filled in stays text."""
        return _page.render(Context({"text": self.text}))


def worded(template: str, language: str, context: dict[str, Any]) -> Words:
    """The words in that language. Raises ValueError where the context lacks what they name."""
    source = _engine.get_template(f"mail/{language}/{template}.txt").source
    first, _, rest = source.partition("\n")
    filled = Context(context, autoescape=False)
    # A line break in a value would otherwise begin a header of its own.
    subject = " ".join(_engine.from_string(first).render(filled).split())
    text = _engine.from_string(rest).render(filled).strip() + "\n"
    if MISSING in subject + text:
        raise ValueError(f"mail/{language}/{template}.txt names something that was not given.")
    return Words(subject, text)
