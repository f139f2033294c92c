"""Telling receivers: the one way in."""

import json
from collections.abc import Iterable
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction

from dpa.crm.choices import Kind, Organization
from dpa.crm.models import Delivery, Receiver
from dpa.crm.models.delivery import OPEN
from dpa.crm.tasks import deliver_what_is_due
from dpa.crm.wanting import wants
from dpa.vault.person import one_at_a_time


@transaction.atomic
def announce(
    kind: str, person: str, data: dict[str, Any], organization: str = Organization.DPA
) -> None:
    """Writes one delivery for each active receiver of the organization, in your transaction.

    `kind` is a value of `Kind`, `person` the e-mail address, `data` what is told (JSON; the
    address is added). Messages about one person arrive in the order of these calls. Erasing drops
    what has not left yet. Announce leaving and erasing to the organizations you announced the
    person to, so that no others learn of them. A partner is named in `data["partner"]` or in a
    consent. Not for thousands of people in one transaction: each takes a lock until it ends.
    Raises ValueError for an unknown kind or organization.
    """
    kind, organization = Kind(kind), Organization(organization)
    receivers = list(Receiver.objects.filter(organization=organization))
    if not receivers:
        return
    one_at_a_time(person)  # so that their rows are in the order of these calls
    told = {**data, "email": data.get("email") or person}
    payload = json.dumps(told, cls=DjangoJSONEncoder)
    concerned = [r for r in receivers if wants(r, kind, told)]
    if kind == Kind.ERASED:
        _drop_what_has_not_left(person, concerned)
    listening = [r for r in concerned if r.active]
    for receiver in listening:
        before = _open_of(person).filter(receiver=receiver).order_by("-pk")
        Delivery.objects.create(
            receiver=receiver, kind=kind, person=person, payload=payload, after=before.first()
        )
    if listening:
        # What can't be handed over now is found by the sweep.
        transaction.on_commit(lambda: deliver_what_is_due.enqueue(), robust=True)


def _open_of(person: str) -> Any:
    """What may still leave about a person, also with a hash of an older key."""
    return Delivery.objects.filter(OPEN, Delivery.person_hash.field.those_of(person))


def _drop_what_has_not_left(person: str, receivers: Iterable[Receiver]) -> None:
    """What is being sent at this moment is left to the sender, which sees what comes after it."""
    waiting = _open_of(person).filter(receiver__in=receivers)
    free = waiting.select_for_update(skip_locked=True).values_list("pk", flat=True)
    Delivery.objects.filter(pk__in=list(free)).delete()
