"""Loads the illustrations, with their words, credit and focal points."""

from pathlib import Path

from django.core.files.images import ImageFile

from dpa.images.models import SiteImage
from dpa.images.tasks import specs
from home.demo.page_texts import IMAGES
from home.demo.planting import Say

FOLDER = Path(__file__).parent / "images"
# Where the eye should rest, in percent of width and height.
FOCAL_POINTS = {
    "talk": (50, 45), "rally": (58, 35), "hug": (50, 35), "police": (50, 55),
    "city": (50, 45), "health": (45, 40), "office-left": (49, 42), "office-right": (50, 41),
    "sign": (47, 42),
}  # fmt: skip
LICENCE = "Made for this site, free to reuse with it (BSD-3-Clause)"


CREDITS = {"Illustration made for this site": "Ilustración hecha para este sitio"}


def load_pictures(say: Say) -> dict[str, SiteImage]:
    """The pictures by name. Their renditions are made at once, so that no reader waits."""
    by_name: dict[str, SiteImage] = {}
    for number, (name, words) in enumerate(IMAGES.items(), start=1):
        picture = SiteImage.objects.filter(title=words["title"]).first()
        if picture is None:
            picture = _upload(name, words)
        by_name[name] = picture
        picture.get_renditions(*specs())
        say(f"  picture {number} of {len(IMAGES)}: {words['title']}")
    return by_name


def _upload(name: str, words: dict[str, str]) -> SiteImage:
    file = FOLDER / f"{name}.webp"
    with file.open("rb") as content:
        picture = SiteImage(
            title=words["title"],
            description=words["alt"],
            description_es=words["alt_es"],
            credit=words["credit"],
            credit_es=CREDITS.get(words["credit"], ""),
            licence=LICENCE,
            consent="not_needed",
            content_note=words.get("content_note", ""),
            content_note_es=words.get("content_note_es", ""),
            file=ImageFile(content, name=file.name),
        )
        x, y = FOCAL_POINTS.get(name, (50, 40))
        picture.focal_point_x = round(picture.width * x / 100)
        picture.focal_point_y = round(picture.height * y / 100)
        picture.focal_point_width = picture.focal_point_height = 200
        picture.save()
    return picture
