"""What was promised to those who have signed, and may not be changed any more."""

from collections.abc import Mapping
from typing import Any

from actions import together
from actions.models.choices import Delivers, Kind


def broken(key: int | None, given: Mapping[str, Any]) -> dict[str, str]:
    """By field, why an action can't be published with these values; {} where nobody has signed."""
    from actions.models import ActionPage, PlaceCount, Signature

    petitions = ActionPage.objects.filter(kind=Kind.PETITION)
    stands = petitions.filter(pk=key).values("delivers").first() if key else None
    if key is None or stands is None:
        return {}
    of_this = {"action_id": together.original_of(key)}
    if not (
        Signature.objects.filter(**of_this).exists()
        or PlaceCount.objects.filter(**of_this, signatures__gt=0).exists()
    ):
        return {}
    if given.get("kind") != Kind.PETITION:
        return {"kind": "People have signed it here. It stays a petition; close it instead."}
    if stands["delivers"] == Delivers.NUMBERS and given.get("delivers") == Delivers.NAMES:
        return {"delivers": "People signed because no names are handed over. It has to stay so."}
    return {}
