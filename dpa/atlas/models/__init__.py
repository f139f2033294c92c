"""Where the law stands in a place, and what an editor has to say of it."""

from dpa.atlas.models.choices import VALUES, Subject
from dpa.atlas.models.law import LawStatus
from dpa.atlas.models.note import PlaceNote

__all__ = ["VALUES", "LawStatus", "PlaceNote", "Subject"]
