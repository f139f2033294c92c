"""Where no mail server is named: each mail becomes a file that mail programs open."""

import os
import re
from collections.abc import Sequence
from email import message_from_bytes, policy
from email.message import EmailMessage as ReadMessage
from pathlib import Path
from uuid import uuid4

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone

BACKEND = "dpa.mail.files.EmlFiles"
NAME = re.compile(r"\d{8}-\d{6}-[0-9a-f]{8}")


class EmlFiles(BaseEmailBackend):
    """Writes to EMAIL_FILE_PATH, for the owner's eyes only."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        folder = Path(settings.EMAIL_FILE_PATH)
        folder.mkdir(parents=True, exist_ok=True)
        for message in email_messages:
            name = f"{timezone.now():%Y%m%d-%H%M%S}-{uuid4().hex[:8]}.eml"
            handle = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(message.message().as_bytes())
        return len(email_messages)


def are_shown() -> bool:
    """Whether the admin shows them: on a developer's machine alone, where they are nobody's."""
    return settings.ENVIRONMENT == "local" and settings.EMAIL_BACKEND == BACKEND


def newest(most: int) -> list[tuple[str, ReadMessage]]:
    """The latest of them, each with its file's name without the ending."""
    files = [path for path in Path(settings.EMAIL_FILE_PATH).glob("*.eml") if NAME.match(path.stem)]
    return [(path.stem, _read(path)) for path in sorted(files, reverse=True)[:most]]


def one(name: str) -> ReadMessage | None:
    """The mail in the file of that name."""
    path = Path(settings.EMAIL_FILE_PATH) / f"{name}.eml"
    return _read(path) if NAME.fullmatch(name) and path.is_file() else None


def part(message: ReadMessage, kind: str) -> str:
    """Its text (`plain`) or its HTML (`html`); “” if it has none."""
    body = message.get_body((kind,))
    if body is None:
        return ""
    try:
        return str(body.get_content())
    except LookupError:  # a character set that nobody knows
        raw = body.get_payload(decode=True)
        return raw.decode(errors="replace") if isinstance(raw, bytes) else ""


def _read(path: Path) -> ReadMessage:
    return message_from_bytes(path.read_bytes(), policy=policy.default)
