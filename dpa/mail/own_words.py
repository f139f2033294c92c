"""Mails in an editor's own words, with places in square brackets: `[link]`, `[name]`.

The words are stored as text and stay text: places are replaced, nothing is ever run as a template.
They leave with the template `own`: `queue(to, "own", {"subject": …, "text": fill(…)})`.
"""

import re
from collections.abc import Mapping

LONGEST = 5000
LONGEST_SUBJECT = 78  # RFC 5322, 2.1.1: what every mail program shows on one line
PLACE = re.compile(r"\[([^\[\]\n]*)\]")
# Of other systems: they would stand in the mail just like that.
MERGE_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\*\|.*?\|\*|%%\w+%%|\{\{|\}\}|\{%|%\}")
MARKUP = re.compile(r"</?[a-zA-Z!][^<>\n]{0,200}>|&(?:nbsp|amp|lt|gt|quot|#\d+);")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def problems(text: str, allowed: set[str], required: set[str]) -> list[str]:
    """What is wrong with the words, each in a sentence for the editor; an empty list if nothing.

    `allowed` are the names of the places that may stand there; `required` those that must, once.
    """
    allowed = allowed | required
    found = [match[1] for match in PLACE.finditer(text)]
    wrong = [] if text.strip() else ["Write what the mail is to say."]
    wrong += [
        f"[{name}] is no place that gets filled. {_offered(allowed)}"
        for name in dict.fromkeys(found)
        if name not in allowed
    ]
    if re.search(r"[\[\]]", PLACE.sub("", text)):
        wrong.append("A square bracket stands alone. Each [ needs its ], around one name.")
    for name in sorted(required):
        if name not in found:
            wrong.append(f"[{name}] is missing. Put it where it belongs, on a line of its own.")
        elif found.count(name) > 1:
            wrong.append(f"[{name}] stands there {found.count(name)} times. Keep it once.")
    if tag := MERGE_TAG.search(text):
        wrong.append(f"“{tag[0]}” would be sent just like that. {_offered(allowed)}")
    if markup := MARKUP.search(text):
        wrong.append(f"“{markup[0]}” would be sent just like that. Write plain text, no HTML.")
    if CONTROL.search(text):
        wrong.append("There is an invisible character in it. Type the text anew.")
    if len(text) > LONGEST:
        wrong.append(f"It has {len(text):,} characters; {LONGEST:,} is the most.")
    return wrong


def subject_problems(subject: str, allowed: set[str]) -> list[str]:
    """The same for a subject: one short line, without a link."""
    wrong = problems(subject, allowed - {"link"}, set())
    if len(subject.strip().splitlines()) > 1:
        wrong.append("A subject is one line.")
    if len(subject) > LONGEST_SUBJECT:
        wrong.append(f"It has {len(subject)} characters; {LONGEST_SUBJECT} is the most.")
    return wrong


def fill(text: str, values: Mapping[str, str]) -> str:
    """The words with their places filled. What a value holds is never filled again.

    A value becomes one line, so that nobody's name begins a paragraph. A place without a value
    stays as it is.
    """
    return PLACE.sub(
        lambda match: " ".join(values[match[1]].split()) if match[1] in values else match[0], text
    )


def _offered(allowed: set[str]) -> str:
    if not allowed:
        return "No place is filled here."
    return f"You can use {', '.join(f'[{name}]' for name in sorted(allowed))}."
