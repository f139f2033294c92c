"""Publishing on schedule, so that one refused draft keeps no other from its time."""

import logging

from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import Revision

logger = logging.getLogger(__name__)

REFUSED = "dpa.publish.refused"


def publish_what_is_due() -> None:
    """Every draft whose time has come; one that is refused stays a draft, its time called off.

    Wagtail's `publish_scheduled` stops at the first refusal, and again at every later run: a figure
    that was overtaken while it waited would hold back every page.
    """
    due = Revision.objects.filter(approved_go_live_at__lt=timezone.now())
    for revision in due.order_by("approved_go_live_at"):
        try:
            with transaction.atomic():
                revision.publish(log_action="wagtail.publish.scheduled")
        except (ValidationError, DatabaseError) as error:
            call_off(revision, error)


def call_off(revision: Revision, error: ValidationError | DatabaseError) -> None:
    """It stays a draft; its history in the admin says why."""
    logger.error("%s %s was not published on schedule", revision.content_type, revision.object_id)
    told = error.messages if isinstance(error, ValidationError) else ["The database refused it."]
    with transaction.atomic():
        Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=None)
        log(revision.as_object(), REFUSED, data={"why": " ".join(told)}, revision=revision)
