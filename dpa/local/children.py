"""The processes that `make run` starts, and what a killed `make run` left behind."""

import os
import subprocess
import sys
from pathlib import Path

from dpa.local.processes import end
from dpa.local.signals import undisturbed

CLONE = Path(__file__).resolve().parents[2]


class Children:
    """Starts commands in process groups of their own, noted in a file that outlives us.

    A group of its own, because Ctrl-C in a terminal reaches a whole group at once, and these
    are to end in order.
    """

    def __init__(self, note: Path, environment: dict[str, str]) -> None:
        self.note = note
        self.environment = environment
        self.running: list[subprocess.Popen[bytes]] = []

    def start(self, *arguments: str, **variables: str) -> subprocess.Popen[bytes]:
        """Starts `python arguments` in the clone."""
        with undisturbed():
            child = subprocess.Popen(  # noqa: S603 - our own commands
                [sys.executable, *arguments],
                cwd=CLONE,
                env=self.environment | variables,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )
            self.running.append(child)
            self._write_down()
        return child

    def tidy(self) -> None:
        """Forgets what has ended."""
        if any(child.poll() is not None for child in self.running):
            self.running = [child for child in self.running if child.returncode is None]
            self._write_down()

    def end(self) -> None:
        """Ends what still runs, with all that it started."""
        end([child.pid for child in self.running], CLONE)
        self.note.unlink(missing_ok=True)

    def _write_down(self) -> None:
        self.note.write_text("".join(f"{child.pid}\n" for child in self.running))


def end_leftovers(note: Path) -> int:
    """Ends what a killed run left; returns how many processes that were."""
    if not note.exists():
        return 0
    groups = {int(line) for line in note.read_text().split() if line.isdecimal()}
    count = end(groups, CLONE) if groups else 0
    note.unlink()
    return count


def parent() -> int | None:
    """The process of `make` that started us; None if a person did.

    A killed `make` tells nobody, and the site would live on unseen.
    """
    return os.getppid() if "MAKELEVEL" in os.environ else None
