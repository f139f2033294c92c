"""How a picture is taken from an editor."""

from typing import Any

from django.core.exceptions import ValidationError
from PIL import Image, UnidentifiedImageError
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm


class WholePictureField(WagtailImageField):
    """Wagtail's, which knows a picture by its first bytes, and fails when the rest is not there."""

    def to_python(self, data: Any) -> Any:
        try:
            file = super().to_python(data)
            if file is not None:
                file.seek(0)
                Image.open(file).load()  # to the last byte: else a page would find out
                file.seek(0)
        except (UnidentifiedImageError, OSError, SyntaxError):
            raise ValidationError(
                "This picture is damaged or only half there. Open it on your computer, save it "
                "again, and upload that."
            ) from None
        return file


class SiteImageForm(BaseImageForm):
    """The fields of a picture; a damaged file is refused in words."""

    file = WholePictureField()
