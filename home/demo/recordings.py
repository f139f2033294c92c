"""Loads the recordings and their captions, made for this site (`files/README.md`)."""

from pathlib import Path

from django.core.files import File
from wagtail.documents import get_document_model
from wagtail.documents.models import Document

from home.demo.planting import Say

FOLDER = Path(__file__).parent / "files"
KINDS = {".webm": "video", ".vtt": "captions", ".mp3": "audio"}


def load_recordings(say: Say) -> dict[str, Document]:
    """The files by name, each under a title of its own, by which it is found again."""
    documents = get_document_model().objects
    by_name: dict[str, Document] = {}
    new = 0
    for path in sorted(path for path in FOLDER.iterdir() if path.suffix in KINDS):
        name, language = path.stem.rsplit(".", 1)
        title = f"Sample {KINDS[path.suffix]}: {name.replace('-', ' ')} ({language})"
        found = documents.filter(title=title).first()
        if found is None:
            with path.open("rb") as content:
                found = documents.create(title=title, file=File(content, name=path.name))
            found.get_file_size()  # kept with it, else the first reader's page would write it
            new += 1
        by_name[path.name] = found
    say(f"  {len(by_name)} files of recordings, {new} of them new")
    return by_name
