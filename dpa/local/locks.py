"""Locks between processes. The system drops them when a process dies, however it dies."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def lock(path: Path, *, shared: bool = False) -> Iterator[int]:
    """Waits for the lock and holds it; yields what `unlock` takes."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH if shared else fcntl.LOCK_EX)
        yield descriptor
    finally:
        os.close(descriptor)


def unlock(descriptor: int) -> None:
    """Lets go before the end of the `with` block."""
    fcntl.flock(descriptor, fcntl.LOCK_UN)


@contextmanager
def lock_now(path: Path) -> Iterator[bool]:
    """The same without waiting: yields whether nobody else holds it."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        yield False
    else:
        yield True
    finally:
        os.close(descriptor)
