"""What may be uploaded, and what is said when it may not."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image
from wagtail.documents import get_document_model

from dpa.images.models import SiteImage
from tests.staff import messages_of, signed_in

pytestmark = pytest.mark.django_db

DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


@pytest.fixture
def editor() -> Client:
    return signed_in("Editors")


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 30)) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", size, "pink").save(buffer, kind)
    return buffer.getvalue()


def upload(editor: Client, name: str, content: bytes) -> str:
    """What the form for one image says after this file."""
    file = SimpleUploadedFile(name, content)
    form = {
        "title": "Uploaded", "file": file, "description": "A pink field", "tags": "",
        "collection": "1", "consent": "not_needed", "taken_precision": "day",
    }  # fmt: skip
    return messages_of(editor.post(reverse("wagtailimages:add"), form), editor)


@pytest.mark.parametrize(
    ("name", "kind"), [("a.png", "PNG"), ("a.jpg", "JPEG"), ("a.webp", "WEBP")]
)
def test_a_picture_is_taken(editor: Client, name: str, kind: str) -> None:
    upload(editor, name, picture(kind))
    assert SiteImage.objects.filter(title="Uploaded").exists()


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("drawing.svg", DRAWING, "Not a supported image format. Supported formats: "),
        ("drawing.png", DRAWING, "Not a valid .png image."),
        ("page.html", b"<script>alert(1)</script>", "Not a supported image format."),
        ("empty.png", b"", "empty"),
        ("half.png", picture()[:40], "damaged or only half there"),
        ("cut.jpg", picture("JPEG", (900, 700))[:-3000], "damaged or only half there"),
        ("torn.jpg", picture("JPEG")[:120], "damaged or only half there"),
        ("named.png", picture("GIF"), "Not a valid .PNG image."),
    ],
)
def test_what_is_no_picture_is_refused_in_words(
    editor: Client, name: str, content: bytes, says: str
) -> None:
    assert says.lower() in upload(editor, name, content).lower()
    assert not SiteImage.objects.filter(title="Uploaded").exists()


def test_a_picture_that_is_too_large_is_refused_with_the_limit(editor: Client) -> None:
    too_much = picture("PNG") + b"\0" * (15 * 1024 * 1024)
    said = upload(editor, "large.png", too_much)
    assert "This file is too big" in said
    assert "15.0" in said
    assert not SiteImage.objects.filter(title="Uploaded").exists()


@pytest.mark.parametrize(
    ("name", "taken"),
    [("report.pdf", True), ("table.csv", True), ("run.exe", False), ("page.html", False),
     ("drawing.svg", False)],
)  # fmt: skip
def test_documents_are_of_named_kinds_only(editor: Client, name: str, taken: bool) -> None:
    file = SimpleUploadedFile(name, b"words")
    form = {"title": "Uploaded", "file": file, "collection": "1", "tags": ""}
    said = messages_of(editor.post(reverse("wagtaildocs:add"), form), editor)
    assert get_document_model().objects.filter(title="Uploaded").exists() == taken
    assert taken or "is not allowed. Allowed extensions are: " in said
