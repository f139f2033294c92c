"""A browser for the browser tests: found, or else installed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from dpa.local.errors import CannotRunError, written_trouble

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
MAC = "Applications/{0}.app/Contents/MacOS/{0}"


def find() -> str | None:
    """The path of a Chromium or Chrome on this machine; CHROMIUM_PATH comes first."""
    if wanted := os.environ.get("CHROMIUM_PATH"):
        if not os.access(wanted, os.X_OK):
            raise CannotRunError(f"CHROMIUM_PATH is {wanted}, which is no program. Correct it.")
        return wanted
    for name in NAMES:
        if path := shutil.which(name):
            return path
    for name in ("Google Chrome", "Chromium"):
        for root in (Path("/"), Path.home()):
            if (path_on_mac := root / MAC.format(name)).exists():
                return str(path_on_mac)
    return _playwrights_own()


def ensure() -> str:
    """The same; installs one where there is none. Raises CannotRunError with what to do."""
    if path := find():
        return path
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print("Installing Chromium for the browser tests …", file=sys.stderr)
        trouble = _run("apt-get", "update") or _run(
            "apt-get", "install", "-y", "--no-install-recommends", "chromium"
        )
    else:
        print("Downloading Chromium for the browser tests …", file=sys.stderr)
        trouble = _run(sys.executable, "-m", "playwright", "install", "chromium")
    if path := find():
        return path
    raise CannotRunError(
        f"Chromium is missing and could not be installed: {trouble or 'it is not where it belongs'}"
        " Install it (Debian, Ubuntu: sudo apt install chromium; macOS: brew install --cask "
        "chromium), or name one: CHROMIUM_PATH=/path/to/chrome make test"
    )


def _playwrights_own() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if os.path.exists(path) else None


def _run(*command: str) -> str | None:
    """Runs an installer; returns the last line of its trouble, if any."""
    result = subprocess.run(  # noqa: S603 - fixed commands
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if result.returncode == 0:
        return None
    lines = result.stdout.strip().splitlines() or [f"{command[0]} failed."]
    return written_trouble(result.stdout) or lines[-1]
