"""Writes JSON into a `<script type="application/ld+json">`.

Such an element holds data and is never run, so the content policy leaves it alone.
"""

import json
from typing import Any

from django.utils.safestring import SafeString, mark_safe

# Neither the element nor a comment can be closed or opened from within.
ESCAPED = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def written(found: dict[str, Any]) -> SafeString:
    """The description with its context, as the text of such an element."""
    text = json.dumps({"@context": "https://schema.org", **found}, ensure_ascii=False)
    return mark_safe(text.translate(ESCAPED))  # noqa: S308 - its signs are escaped on this line
