"""Random values that say when they were made (RFC 9562, version 7)."""

import time
from datetime import UTC, datetime
from uuid import UUID, uuid4

TIMED = 7


def timed_uuid() -> UUID:
    """A random value that begins with the time in milliseconds (RFC 9562, version 7)."""
    milliseconds, random = time.time_ns() // 1_000_000, uuid4().int & ((1 << 80) - 1)
    return UUID(int=milliseconds << 80 | random & ~(0xF << 76) | TIMED << 76)


def made_at(value: str) -> datetime | None:
    """When that value was made; None where it does not say."""
    found = UUID(value) if value else None
    if found is None or found.version != TIMED:
        return None
    return datetime.fromtimestamp((found.int >> 80) / 1000, UTC)
