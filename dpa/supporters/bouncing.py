"""What it means for a supporter when their mail comes back."""

from django.utils import timezone

from dpa.mail.models import Kind
from dpa.supporters.leaving import leave_all
from dpa.supporters.models import Supporter


def mail_came_back(email: str, kind: Kind) -> None:
    """Whoever says that it is unwanted leaves; whoever cannot be reached is marked."""
    supporter = Supporter.with_email(email).first()
    if supporter is None:
        return
    if kind.is_a_wish:
        leave_all(supporter)
    elif supporter.unreachable_since is None:
        supporter.unreachable_since = timezone.now()
        supporter.save(update_fields=["unreachable_since"])
