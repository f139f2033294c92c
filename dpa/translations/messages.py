"""The interface's words in other languages: `locale/<language>/LC_MESSAGES/django.po`.

`make messages` collects what templates and code mark for translation; a missing translation fails
a test. The compiled files that gettext reads are made when the site starts, never kept.
"""

import argparse
import io
import re
from collections.abc import Iterator
from pathlib import Path

import polib

TOP = Path(__file__).resolve().parent.parent.parent
LOCALE = TOP / "locale"
FOLDERS = ("dpa", "issues", "actions", "wins", "home")
WIDTH = 100
# How GNU gettext counts the arguments of each function that marks a text.
KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
INDENT = re.compile(r"^[ \t]+", re.M)
# What tells one text from another: its context, itself, its plural.
Key = tuple[str | None, str, str]


def marked() -> set[Key]:
    """Every text that a public template or our code marks for translation."""
    code = [p.read_text() for folder in FOLDERS for p in sorted((TOP / folder).rglob("*.py"))]
    templates = [p.read_text() for p in sorted((TOP / "templates").rglob("*.html"))]
    return {text for source in [*code, *map(as_code, templates)] for text in marked_in(source)}


def as_code(template: str) -> str:
    """A template's marked texts as calls in Python, which is what can be searched."""
    from django.utils.translation.template import templatize

    # Where tags stood are spaces; a line of Python must not begin with some.
    return re.sub("(?m)^ +", "", templatize(template))


def marked_in(code: str) -> Iterator[Key]:
    """The texts that Python code marks for translation."""
    from babel.messages.extract import extract

    found = extract("python", io.BytesIO(code.encode()), KEYWORDS, options={"encoding": "utf-8"})
    for _, text, _, context in found:
        one, many = text if isinstance(text, tuple) else (text, "")
        yield context, one, many


def key(entry: polib.POEntry) -> Key:
    """What tells this entry from the others."""
    return entry.msgctxt, entry.msgid, entry.msgid_plural


def catalog(language: str) -> polib.POFile:
    """A language’s texts as they stand in its file."""
    return polib.pofile(str(LOCALE / language / "LC_MESSAGES" / "django.po"), wrapwidth=WIDTH)


def update(language: str) -> tuple[int, int]:
    """Adds what is newly marked, drops what no longer is; returns how many of each."""
    words = catalog(language)
    there, wanted = {key(entry): entry for entry in words}, marked()
    for context, one, many in wanted - set(there):
        plural = {0: "", 1: ""} if many else {}
        there[context, one, many] = polib.POEntry(
            msgctxt=context, msgid=one, msgid_plural=many, msgstr_plural=plural
        )
    added, dropped = len(wanted - {key(e) for e in words}), len(set(there) - wanted)
    words[:] = [there[k] for k in sorted(wanted, key=lambda k: (k[1], k[0] or "", k[2]))]
    words.save()
    return added, dropped


def compile_all() -> None:
    """Makes the compiled files anew where the words are newer."""
    for source in LOCALE.glob("*/LC_MESSAGES/*.po"):
        made = source.with_suffix(".mo")
        if not made.exists() or made.stat().st_mtime <= source.stat().st_mtime:
            polib.pofile(str(source)).save_as_mofile(str(made))


def main() -> None:
    """`python -m dpa.translations.messages [--compile]`"""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--compile", action="store_true", help="only make the compiled files")
    if parser.parse_args().compile:
        compile_all()
        return
    for folder in sorted(LOCALE.iterdir()):
        added, dropped = update(folder.name)
        waiting = len(catalog(folder.name).untranslated_entries())
        print(f"{folder.name}: {added} new, {dropped} gone, {waiting} still to translate")
    compile_all()


if __name__ == "__main__":
    main()
