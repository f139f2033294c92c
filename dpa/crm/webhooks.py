"""Messages as the Standard Webhooks specification says, 1.0.0:
https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
"""

import json
from typing import Any

from django.utils import timezone
from standardwebhooks import Webhook

from dpa.crm.models import Delivery, Receiver
from dpa.crm.posting import Message
from dpa.crm.secrets import secrets_of

TEST = "receiver.test"


def webhook_for(delivery: Delivery, receiver: Receiver) -> Message:
    """The message, signed now: its time is that of this try, so that it can't be replayed."""
    body = {
        "type": delivery.kind,
        "timestamp": delivery.created_at.isoformat(),
        "organization": receiver.organization,
        "data": json.loads(delivery.payload),
    }
    return _signed(receiver, delivery.message_id, body)


def test_webhook(receiver: Receiver, message_id: str) -> Message:
    """A message that says nothing of anybody, by which a receiver can be tried."""
    body = {
        "type": TEST,
        "timestamp": timezone.now().isoformat(),
        "organization": receiver.organization,
        "data": {},
    }
    return _signed(receiver, message_id, body)


def _signed(receiver: Receiver, message_id: str, body: dict[str, Any]) -> Message:
    now, text = timezone.now(), json.dumps(body, separators=(",", ":"))
    # While a secret is being changed, one signature by each: the receiver takes what it knows.
    signatures = [Webhook(s).sign(message_id, now, text) for s in secrets_of(receiver)]
    if not signatures:
        raise ValueError("This receiver has no secret to sign with.")
    headers = {
        "Content-Type": "application/json",
        "webhook-id": message_id,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": " ".join(signatures),
    }
    return Message("POST", receiver.url, headers, text.encode())
