"""Trouble that the person at the keyboard can end, said in one line."""

import errno
import shutil

FULL = {errno.ENOSPC, errno.EDQUOT}
FULL_SIGNS = ("No space left on device", "Disk quota exceeded", "Check free disk space")
TOO_LITTLE = 8 * 1024 * 1024  # bytes; less than PostgreSQL takes at a time
FORBIDDEN = {errno.EACCES, errno.EPERM}
ELSEWHERE = "Or choose another folder: VAR_DIR=/some/folder make run."


class CannotRunError(Exception):
    """Carries the one line to show: what is wrong, and the next step."""


def disk_trouble(error: OSError) -> str:
    """The line for a failed read or write."""
    where = error.filename or "the disk"
    if error.errno in FULL:
        return f"The disk is full: {where} cannot be written. Free some space, then try again."
    if error.errno == errno.EROFS:
        return f"The disk is read-only: {where} cannot be written. {ELSEWHERE}"
    if error.errno in FORBIDDEN:
        return f"You may not use {where}. Run as the owner of that folder. {ELSEWHERE}"
    return f"{where}: {error.strerror or error}."


def written_trouble(text: str) -> str | None:
    """The same for a failure that another program (PostgreSQL, apt) only wrote down."""
    if any(sign in text for sign in FULL_SIGNS):
        return "The disk is full. Free some space, then try again."
    if "Read-only file system" in text:
        return f"The disk is read-only. Make it writable. {ELSEWHERE}"
    return None


def full_disk(folder: str) -> str | None:
    """The same where a program only broke off: a look at the disk itself."""
    if shutil.disk_usage(folder).free < TOO_LITTLE:
        return "The disk is full. Free some space, then try again."
    return None
