"""Addresses to which mail is in vain or unwanted: marked when a server or a service says so.

Only a keyed hash of the address is kept, for two years at most. After a change of the key a mark
is found by the older key and moves to the new one whenever its address is met; `docs/operations.md`
says what that means for taking the old key out.
"""

from collections.abc import Callable
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from dpa.mail.models import Kind, UndeliverableAddress
from dpa.vault.fields import email_normal
from dpa.vault.keys import lookups
from dpa.vault.person import one_at_a_time

Listener = Callable[[str, Kind], None]
PURPOSE = "mail.undeliverableaddress"
_listeners: list[Listener] = []


def register(listener: Listener) -> Listener:
    """Sections that know people say so when they are loaded.

    Called with the address and what happened, in the transaction that marks it: if it fails, all
    of it is taken back and reported again later.
    """
    if listener not in _listeners:
        _listeners.append(listener)
    return listener


@transaction.atomic
def note(email: str, kind: Kind, at: datetime | None = None) -> bool:
    """Marks the address; `at` is when it happened, now unless given. Any address will do.

    False if it is an old story: reported before, or from before the mark was cleared. What a
    person wished is never replaced by what a machine found.
    """
    one_at_a_time(email)
    now = timezone.now()
    at = min(at or now, now)
    mark = _locked(email, kind, at)
    if mark.cleared_at and at <= mark.cleared_at:
        return False
    new_wish = kind.is_a_wish and not Kind(mark.kind).is_a_wish
    if mark.count and at <= mark.last_at and not new_wish:
        return False
    if kind.is_a_wish or not Kind(mark.kind).is_a_wish or mark.cleared_at:
        mark.kind = kind
    mark.count, mark.cleared_at = mark.count + 1, None
    mark.first_at, mark.last_at = min(at, mark.first_at), max(at, mark.last_at)
    mark.save()
    for listener in _listeners:
        listener(email, kind)
    return True


def is_undeliverable(email: str) -> bool:
    """Whether the address is marked."""
    found = UndeliverableAddress.objects.filter(address_hash__in=_hashes(email), cleared_at=None)
    return found.exists()


def clear(email: str) -> None:
    """Takes the mark away: somebody has just opened a link that only a mail to it contained.

    When that was stays, so that a report that comes late or twice does not mark it again.
    """
    newest, *older = _hashes(email)
    marks = UndeliverableAddress.objects.filter(address_hash__in=[newest, *older])
    marks.update(cleared_at=timezone.now())
    _move(newest, older)


def forget(email: str) -> None:
    """Deletes the mark and that there was one."""
    UndeliverableAddress.objects.filter(address_hash__in=_hashes(email)).delete()


def _locked(email: str, kind: Kind, at: datetime) -> UndeliverableAddress:
    """The address's mark, under the newest key; a new one counts nothing yet."""
    newest, *older = _hashes(email)
    _move(newest, older)
    UndeliverableAddress.objects.bulk_create(
        [UndeliverableAddress(address_hash=newest, kind=kind, first_at=at, last_at=at)],
        ignore_conflicts=True,  # two reports at once
    )
    return UndeliverableAddress.objects.select_for_update().get(address_hash=newest)


def _move(newest: str, older: list[str]) -> None:
    marks = UndeliverableAddress.objects
    if older and not marks.filter(address_hash=newest).exists():
        for mark in marks.filter(address_hash__in=older)[:1]:
            marks.filter(pk=mark.pk).update(address_hash=newest)


def _hashes(email: str) -> list[str]:
    return lookups(email_normal(email), PURPOSE)
