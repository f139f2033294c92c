"""Signals that end us, put off while something must not be torn in two."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@contextmanager
def undisturbed() -> Iterator[None]:
    """What ends us waits until the block is through.

    A signal between the start of a child and the note of it would leave a child that nobody ends.
    """
    waiting: list[int] = []
    before = {number: signal.getsignal(number) for number in ENDING}
    for number in ENDING:
        if before[number] != signal.SIG_IGN:
            signal.signal(number, lambda number, frame: waiting.append(number))
    try:
        yield
    finally:
        for number, action in before.items():
            signal.signal(number, action)
        for late in waiting:
            signal.raise_signal(late)
