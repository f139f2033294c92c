"""What an answer means for the message and for the one who gave it."""

from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any

from dpa.crm.models import Delivery, Receiver
from dpa.crm.posting import Answer
from dpa.site.waits import wait_after

# After so long a message is tried no more by itself.
TRIED_FOR = timedelta(days=3)
# No receiver can put us off for longer by its Retry-After.
LONGEST_PUT_OFF = timedelta(days=1)
# A receiver that fails rests, in the end this long from one try to the next.
LONGEST_REST = timedelta(minutes=15)
# These say that the message is wrong, not that the receiver is down: others may go on.
ABOUT_THE_MESSAGE = {400, 409, 413, 422}
# So many failures in a row, and it was down: what was tried meanwhile need not wait any longer.
WAS_DOWN = 3


def words(answer: Answer) -> str:
    """What was answered, in words that hold nothing of the person."""
    if answer.failure:
        return answer.failure
    try:
        return f"{answer.status} {HTTPStatus(answer.status).phrase}"
    except ValueError:
        return str(answer.status)


def arrived(answer: Answer) -> bool:
    """Whether it was taken: any status of the two hundreds."""
    return 200 <= answer.status < 300


def put_off(answer: Answer, now: datetime) -> timedelta:
    """How long we are asked to wait, in seconds or as a date (RFC 9110, 10.2.3), within reason."""
    said = answer.retry_after.strip()
    try:
        if said.isdecimal():
            return timedelta(seconds=min(int(said[:9]), LONGEST_PUT_OFF.total_seconds()))
        asked = parsedate_to_datetime(said) - now
    except (ValueError, TypeError, OverflowError):
        return timedelta(0)
    return min(max(asked, timedelta(0)), LONGEST_PUT_OFF)


def failed(delivery: Delivery, answer: Answer, now: datetime) -> dict[str, Any]:
    """What is written into a message that was not taken."""
    since = delivery.failing_since or now
    end = since + TRIED_FOR
    changes: dict[str, Any] = {
        "tries": delivery.tries + 1, "failing_since": since, "last_error": words(answer)[:120]
    }  # fmt: skip
    if now >= end or answer.status == HTTPStatus.GONE:
        return {**changes, "dead_at": now}
    wait = max(wait_after(delivery.tries + 1), put_off(answer, now))
    return {**changes, "next_try_at": min(now + wait, end)}


def rest(receiver: Receiver, answer: Answer, now: datetime) -> dict[str, Any]:
    """What is written into the receiver that did not take it."""
    if answer.status == HTTPStatus.GONE:
        return {"active": False, "gone_at": now}
    if answer.ours or answer.status in ABOUT_THE_MESSAGE:
        return {}
    failures = receiver.failures + 1
    pause = max(min(wait_after(failures), LONGEST_REST), put_off(answer, now))
    return {"failures": failures, "rests_until": now + pause}
