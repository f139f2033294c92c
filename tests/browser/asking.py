"""A process of the site that is asked things: a new one for each question would take seconds.

As a program it answers a line of JSON with a line of JSON, until there are no more.
"""

import io
import json
import os
import subprocess
import sys
import traceback
from collections.abc import Mapping
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

CLONE = Path(__file__).resolve().parents[2]


class Asked:
    """Runs short scripts on a database, all in one process of their own."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.browser.asking"],
            cwd=CLONE,
            env={**environment, "DB_POOL": "0"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, script: str, **names: Any) -> str:
        """What a script prints that finds these names; raises RuntimeError with its traceback."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"script": script, "names": names}) + "\n")
        self._process.stdin.flush()
        answer: dict[str, str] = json.loads(self._process.stdout.readline())
        if answer["failed"]:
            raise RuntimeError(answer["failed"])
        return answer["printed"].strip()

    def close(self) -> None:
        """Ends it."""
        self._process.communicate(timeout=15)


def _answer(question: dict[str, Any]) -> dict[str, str]:
    from django.db import connection

    printed, failed = io.StringIO(), ""
    with redirect_stdout(printed):
        try:
            exec(question["script"], dict(question["names"]))  # noqa: S102 - the tests' own scripts
        except Exception:
            failed = traceback.format_exc()
        finally:
            connection.close()
    return {"printed": printed.getvalue(), "failed": failed}


def main() -> None:
    """Answers until there are no more questions."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dpa.settings")
    import django

    answers = sys.stdout
    with redirect_stdout(sys.stderr):
        django.setup()
    for line in sys.stdin:
        answers.write(json.dumps(_answer(json.loads(line))) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
