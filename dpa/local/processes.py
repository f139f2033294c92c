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
    """Ends these groups: first the leaders, who end their own in order; returns how many lived."""
    running = members(groups, folder)
    _send(signal.SIGTERM, [process for process in running if process.pid in groups], patience)
    _send(signal.SIGTERM, members(groups, folder), patience / 5)
    _send(signal.SIGKILL, members(groups, folder), patience / 5)
    return len(running)


def _send(number: int, processes: list[psutil.Process], patience: float) -> None:
    """Sends it to all and waits until they are gone, `patience` seconds for all together."""
    for process in processes:
        with contextlib.suppress(psutil.Error):
            process.send_signal(number)
    until = time.monotonic() + patience
    for process in processes:
        gone(process, max(0.0, until - time.monotonic()))
