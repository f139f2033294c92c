"""What is kept of an address's signatures, for the person who asks; and how it is deleted."""

from collections import Counter, defaultdict
from datetime import datetime

from django.db import transaction
from django.utils.formats import date_format
from django.utils.timezone import localtime

from actions.models import Signature
from actions.petition import counting
from dpa.places.countries import COUNTRIES
from dpa.supporters.holdings import Holding, Kept


def of(email: str) -> list[Kept]:
    """Each signature with everything that was typed."""
    found = Signature.by(email).select_related("action").defer("action__body").order_by("pk")
    return [_kept(signature) for signature in found]


def _kept(signature: Signature) -> Kept:
    confirmed = signature.confirmed_at
    ticked = "; ".join(f"“{yes['wording']}”" for yes in signature.yeses)
    kept = [
        ("Petition", signature.action.title),
        ("Name", signature.full_name),
        ("Email address", signature.email),
        ("ZIP or postal code", signature.postal_code),
        ("Country", COUNTRIES.get(signature.country, signature.country)),
        ("Counted under", signature.place_name),
        ("Comment", signature.comment),
        ("Signed", _moment(signature.created_at)),
        ("Confirmed", _moment(confirmed) if confirmed else "Not yet"),
        ("Not counted", "Set aside by our staff" if signature.set_aside_at else ""),
        ("Boxes ticked, not yet confirmed", ticked),
    ]
    return [(label, value) for label, value in kept if value]


@transaction.atomic
def erase(email: str) -> None:
    """Deletes all of them; what was counted is counted no more."""
    taken: dict[int, Counter[str]] = defaultdict(Counter)
    gone = Signature.by(email).select_for_update().order_by("pk")
    for signature in gone:
        if signature.confirmed_at and not signature.set_aside_at:
            taken[signature.action_id][signature.place] -= 1
    gone.order_by().delete()
    for action, by_place in sorted(taken.items()):
        counting.add(action, by_place)


def _moment(moment: datetime) -> str:
    return date_format(localtime(moment), "F j, Y, H:i e")


SIGNATURES = Holding("Petitions you signed", of, erase)
