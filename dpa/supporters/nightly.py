"""What ends by itself: sign-ups nobody confirmed, links that ran out."""

from django.db import transaction
from django.utils import timezone

from dpa.supporters.models import DataLink, Deletion, SignUp
from dpa.supporters.models.link import VALID as LINK_VALID
from dpa.supporters.models.sign_up import VALID


def forget_what_ran_out() -> None:
    """Deletes it and adds it to the public numbers, together."""
    now = timezone.now()
    with transaction.atomic():
        old = SignUp.objects.filter(made_at__lt=now - VALID)
        unconfirmed = old.filter(used_at=None).delete()[0]
        old.delete()  # confirmed ones, of which only the token's hash was left
        Deletion.count(Deletion.What.SIGN_UPS, unconfirmed)
        links = DataLink.objects.filter(made_at__lt=now - LINK_VALID).delete()[0]
        Deletion.count(Deletion.What.LINKS, links)
