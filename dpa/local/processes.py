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


def members(groups: Collection[int], folder: Path) -> dict[psutil.Process, int]:
    """The living processes of these process groups that work in `folder`, with their group.

    The folder tells our own from strangers that were given an old number again.
    """
    found = {}
    for process in psutil.process_iter():
        with contextlib.suppress(OSError, psutil.Error):
            group = os.getpgid(process.pid)
            if group in groups and process.cwd() == str(folder) and alive(process):
                found[process] = group
    return found


def end(groups: Collection[int], folder: Path, patience: float = 10.0) -> int:
    """Asks the groups to end, makes them after `patience` seconds; returns how many lived.

    Only leaders are asked, for they end their own in order; members where the leader is dead.
    """
    running = members(groups, folder)
    leaders = {process.pid for process in running} & set(groups)
    for process, group in running.items():
        if process.pid in leaders or group not in leaders:
            _send(process, signal.SIGTERM)
    until = time.monotonic() + patience
    for process in running:
        gone(process, max(0.0, until - time.monotonic()))
    for process in members(groups, folder):
        _send(process, signal.SIGKILL)
        gone(process, 2.0)
    return len(running)


def _send(process: psutil.Process, number: int) -> None:
    with contextlib.suppress(psutil.Error):
        process.send_signal(number)
