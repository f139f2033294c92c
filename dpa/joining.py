"""Names in a row, as each language joins them."""

import re
from collections.abc import Sequence

from django.utils.text import get_text_list
from django.utils.translation import get_language, gettext

# In Spanish “y” becomes “e” before the sound of i: “Florida e Indiana”.
SOUNDS_LIKE_I = re.compile(r"(?:i|í|hi(?!e))", re.I)


def joined(names: Sequence[str]) -> str:
    """“A”, “A and B”, “A, B and C”; nothing for nothing."""
    word = gettext("and")
    if names and (get_language() or "").startswith("es") and SOUNDS_LIKE_I.match(names[-1]):
        word = "e"
    return get_text_list(list(names), word)
