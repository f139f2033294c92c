"""What the loader has at hand while it fills pages."""

from dataclasses import dataclass, field
from typing import Any

from wagtail.documents.models import Document

from dpa.images.models import SiteImage
from dpa.stats.models import Source, Statistic


@dataclass
class Loaded:
    """Sources, statistics, pictures and recordings by their ids in the texts."""

    sources: dict[str, Source] = field(default_factory=dict)
    statistics: dict[str, Statistic] = field(default_factory=dict)
    pictures: dict[str, SiteImage] = field(default_factory=dict)
    recordings: dict[str, Document] = field(default_factory=dict)

    def image(self, name: str, alt: str = "") -> dict[str, Any]:
        """An image block: the picture and its words for this use."""
        picture = self.pictures[name]
        return {"image": picture.pk, "decorative": False, "alt_text": alt or picture.description}

    def photo(self, name: str, caption: str, alt: str = "", shape: str = "") -> dict[str, Any]:
        """A photo block."""
        return {"image": self.image(name, alt), "caption": caption, "shape": shape}
