"""The site's two typefaces as Pillow opens them.

A font is set to its axis before it is handed out and never again, so that threads may share it.
"""

from functools import lru_cache
from io import BytesIO

from django.conf import settings
from PIL import ImageFont


@lru_cache(maxsize=2)
def file_of(face: str) -> bytes:
    """The font file, “broadside” or “reader”, as browsers get it."""
    content: bytes = (settings.BASE_DIR / f"static/fonts/{face}.woff2").read_bytes()
    return content


@lru_cache(maxsize=48)
def font(face: str, axis: int, size: int) -> ImageFont.FreeTypeFont:
    """The font at that axis and size. Treat it as read-only: all threads share it."""
    made = ImageFont.truetype(BytesIO(file_of(face)), size)
    made.set_variation_by_axes([axis])
    return made
