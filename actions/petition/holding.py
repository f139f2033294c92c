"""What is kept of an address's signatures, for the person who asks; and how it is deleted."""

from collections import Counter, defaultdict
from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from actions.models import Signature
from actions.petition import counting
from actions.together import translations_of
from dpa.dates import in_zone
from dpa.places.countries import country_name
from dpa.supporters.holdings import Holding, Kept


def of(email: str) -> list[Kept]:
    """Each signature with everything that was typed."""
    found = Signature.by(email).select_related("action").defer("action__body").order_by("pk")
    signatures = list(found)
    here = translations_of(signature.action for signature in signatures)
    return [_kept(one, here.get(one.action_id, one.action).title) for one in signatures]


def _kept(signature: Signature, title: str) -> Kept:
    confirmed = signature.confirmed_at
    ticked = "; ".join(f"“{yes['wording']}”" for yes in signature.yeses)
    kept = [
        (_("Petition"), title),
        (_("Name"), signature.full_name),
        (_("Email address"), signature.email),
        (_("ZIP or postal code"), signature.postal_code),
        (_("Country"), country_name(signature.country)),
        (_("Counted under"), signature.place_name),
        (_("Comment"), signature.comment),
        (_("Signed"), _moment(signature.created_at)),
        (_("Confirmed"), _moment(confirmed) if confirmed else _("Not yet")),
        (_("Not counted"), _("Set aside by our staff") if signature.set_aside_at else ""),
        (_("Boxes ticked, not yet confirmed"), ticked),
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
    return in_zone(moment, settings.TIME_ZONE)


SIGNATURES = Holding(gettext_noop("Petitions you signed"), of, erase)
