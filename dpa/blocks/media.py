"""Pictures and files."""

from copy import copy
from typing import Any

from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock, ImageChooserBlock

from dpa.images.models import SiteImage
from dpa.images.remembered import images_by_key


class RememberedImageChooserBlock(ImageChooserBlock):
    """Reads each picture once in a generation of the content, not once a page."""

    def bulk_to_python(self, values: Any) -> list[Any]:
        keys = list(values)
        found = images_by_key(key for key in keys if key)
        return [copy(found[key]) if key in found else None for key in keys]


class PictureBlock(ImageBlock):
    """Wagtail's picture with words for this use. Migrations know it as Wagtail's own."""

    def __init__(self, required: bool = True, **kwargs: Any) -> None:
        super().__init__(required=required, **kwargs)
        chooser = RememberedImageChooserBlock(required=required)
        chooser.set_name("image")
        self.child_blocks["image"] = chooser


def example_picture() -> SiteImage | None:
    """A picture that may be shown, for previews; None while the library is empty."""
    for picture in SiteImage.objects.exclude(consent="missing").order_by("pk")[:5]:
        if picture.may_be_shown:
            picture.contextual_alt_text = picture.default_alt_text
            picture.decorative = False
            return picture
    return None


class PhotoBlock(blocks.StructBlock):
    """One picture with its caption. Its words for people who can't see it belong to this use."""

    image = PictureBlock(help_text="The picture, and what it shows in words (or: only decoration).")
    caption = blocks.CharBlock(
        required=False,
        max_length=250,
        help_text="When and why it matters; not what can be seen. The credit is added by itself.",
    )
    shape = blocks.ChoiceBlock(
        choices=[
            ("", "As it is"),
            ("shallow", "Wide and shallow"),
            ("tall", "Tall"),
        ],
        required=False,
        help_text="How it is cropped around its focal point.",
    )

    content_note = blocks.CharBlock(
        required=False,
        default="",  # for pages saved before there was one
        max_length=120,
        help_text="If it may upset: what it shows (“Police in riot gear”). Readers then open it by "
        "choice. Empty: the note of the picture itself, if it has one.",
    )

    class Meta:
        icon = "image"
        template = "blocks/photo.html"
        label = "Photo"
        label_format = "{caption}"
        description = "A picture with a caption and credit."
        preview_value = {"image": None, "caption": "A caption says when and why it matters."}

    def get_preview_value(self) -> Any:
        """With a picture of the library, so that an editor sees what it looks like."""
        return {**super().get_preview_value(), "image": example_picture()}


class PhotoPairBlock(blocks.StructBlock):
    """Two pictures that belong together."""

    photos = blocks.ListBlock(PhotoBlock(), min_num=2, max_num=2, help_text="The two pictures.")

    class Meta:
        icon = "image"
        template = "blocks/photo_pair.html"
        label = "Photo pair"
        description = "Two pictures side by side."
        preview_value = {
            "photos": [{"image": None, "caption": "One"}, {"image": None, "caption": "Two"}]
        }

    def get_preview_value(self) -> Any:
        """Likewise."""
        value = super().get_preview_value()
        for photo in value["photos"]:
            photo["image"] = example_picture()
        return value


class DownloadsBlock(blocks.StructBlock):
    """Files to take away."""

    heading = blocks.CharBlock(
        required=False, max_length=80, help_text="What the files are. Empty: no heading."
    )
    documents = blocks.ListBlock(
        DocumentChooserBlock(required=False, help_text="A file from the library."),
        help_text="Each is listed with its kind and size.",
    )

    class Meta:
        icon = "download"
        template = "blocks/downloads.html"
        label_format = "{heading}"
        description = "Files with kind and size."
        preview_value = {"heading": "Downloads", "documents": []}

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(value, parent_context)
        context["documents"] = [document for document in value["documents"] if document]
        return context
