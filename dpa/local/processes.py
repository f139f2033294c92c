"""Other processes: whether they live, and how to end them."""

import contextlib
import os
import signal
import time
from collections.abc import Collection
from pathlib import Path

import psutil


def alive(process: psutil.Process) -> bool:
    """Whether it runs. A zombie does not, though its number still answers to signals."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def gone(process: psutil.Process, patience: float) -> bool:
    """Waits up to `patience` seconds for its end; says whether it came."""
    until = time.monotonic() + patience
    while alive(process):
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


def members(groups: Collection[int], folder: Path) -> list[psutil.Process]:
    """The living processes of these process groups that work in `folder`.

    The folder tells our own from strangers that were given an old number again.
    """
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(OSError, psutil.Error):
            if os.getpgid(process.pid) in groups and process.cwd() == str(folder):
                found.append(process)
    return [process for process in found if alive(process)]


def end(groups: Collection[int], folder: Path, patience: float = 10.0) -> int:
    """Asks every member to end, makes them after `patience` seconds; returns how many lived."""
    running = members(groups, folder)
    for process in running:
        _send(process, signal.SIGTERM)
    until = time.monotonic() + patience
    for process in running:
        if not gone(process, max(0.0, until - time.monotonic())):
            _send(process, signal.SIGKILL)
            gone(process, 2.0)
    for process in members(groups, folder):  # what they started while they were ending
        _send(process, signal.SIGKILL)
    return len(running)


def _send(process: psutil.Process, number: int) -> None:
    with contextlib.suppress(psutil.Error):
        process.send_signal(number)
