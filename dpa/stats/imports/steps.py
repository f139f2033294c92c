"""The way of a file: waiting, read, ready or refused, being written, done.

Every step that is broken off leaves nothing behind and can be taken again.
"""

import logging
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from wagtail.log_actions import log

from dpa.stats.imports import locks, rights
from dpa.stats.imports.files import read
from dpa.stats.imports.planning import Plan, Progress, plan, understood
from dpa.stats.imports.tables import Unreadable
from dpa.stats.imports.writing import lock, write
from dpa.stats.indexing import index_figures
from dpa.stats.models import FigureImport

State = FigureImport.State
FAULT = (
    "It could not be {done}, through a fault of this site that is in its log. Nothing was "
    "written. Tell whoever looks after the site; trying again does no harm."
)
CHANGED = (
    "Since you looked, something that these figures have to do with was changed, so nothing was "
    "written. Below is what would happen now. Look at it and confirm again."
)
logger = logging.getLogger(__name__)


class _Changed(Exception):
    """The plan differs from the one that was confirmed."""

    def __init__(self, made: Plan) -> None:
        super().__init__()
        self.made = made


def read_in(pk: int, progress: Progress) -> None:
    """Reads the file and writes down what would become of each row."""
    reading = FigureImport.objects.filter(pk=pk, state__in=[State.WAITING, State.READING])
    if not reading.update(state=State.READING, rows_done=0, trouble=""):
        return
    try:
        with transaction.atomic():
            upload = reading.first() if locks.hold(pk) else None
            if upload is not None:
                _prepare(upload, progress)
    except Unreadable as error:
        reading.update(state=State.REFUSED, trouble=str(error), plan=[])
    except Exception:
        reading.update(state=State.REFUSED, trouble=FAULT.format(done="read"), plan=[])
        logger.exception("Import %s of figures could not be read", pk)


def _prepare(upload: FigureImport, progress: Progress) -> None:
    entries = understood(read(upload.name, bytes(upload.content)))
    allowed = rights.may_add_sources(upload.uploaded_by)
    _show(upload, plan(entries, may_add_sources=allowed, progress=progress))


def _show(upload: FigureImport, made: Plan, trouble: str = "") -> None:
    upload.plan, upload.rows = made.lines, len(made.lines)
    upload.rows_done = upload.rows
    upload.state = State.REFUSED if made.refused else State.READY
    upload.trouble = trouble
    upload.save(update_fields=["plan", "rows", "rows_done", "state", "trouble"])


def confirm(pk: int) -> bool:
    """Says that the import may be written; False where that was said already, or may not be."""
    with transaction.atomic():
        upload = FigureImport.objects.select_for_update().defer("content", "plan").get(pk=pk)
        if upload.state != State.READY:
            return False
        upload.state, upload.rows_done, upload.trouble = State.WRITING, 0, ""
        upload.save(update_fields=["state", "rows_done", "trouble"])
        return True


def write_down(pk: int, user: Any, progress: Progress) -> None:
    """Writes what was confirmed: all of it, or nothing and why. `user` answers for it."""
    writing = FigureImport.objects.filter(pk=pk, state=State.WRITING)
    try:
        with transaction.atomic():
            # Asked for under the lock: whoever comes second finds it done.
            upload = writing.first() if locks.hold(pk) else None
            keys = [] if upload is None else _write(upload, user, progress)
        # Only staff search for single figures, so nobody is locked out meanwhile.
        index_figures(keys)
    except _Changed as changed:
        if upload := writing.first():
            _show(upload, changed.made, CHANGED)
    except (Unreadable, ValidationError) as error:
        why = " ".join(getattr(error, "messages", [str(error)]))
        writing.update(state=State.REFUSED, trouble=f"{why} Nothing was written.")
    except Exception:
        writing.update(state=State.REFUSED, trouble=FAULT.format(done="written"))
        logger.exception("Import %s of figures could not be written", pk)


def _write(upload: FigureImport, user: Any, progress: Progress) -> list[int]:
    if not rights.may_import(user):
        raise ValidationError("You may not publish figures.")
    entries = understood(read(upload.name, bytes(upload.content)))
    lock(entries)
    made = plan(entries, may_add_sources=rights.may_add_sources(user))
    if made.refused or made.lines != upload.plan:
        raise _Changed(made)
    keys = write(made, user, progress)
    log(upload, "wagtail.publish", user=user, title=f"{upload.name}: {len(keys):,} figures")
    upload.state, upload.rows_done, upload.content = State.DONE, upload.rows, b""
    upload.save(update_fields=["state", "rows_done", "content"])
    return keys


def again(pk: int) -> bool:
    """Begins anew what was refused, or what its worker never finished; whether it does."""
    with transaction.atomic():
        upload = FigureImport.objects.select_for_update().defer("content", "plan").get(pk=pk)
        if upload.state == State.DONE or locks.held(pk):
            return False
        if upload.state in {State.READY, State.REFUSED}:
            upload.state, upload.trouble = State.WAITING, ""
            upload.save(update_fields=["state", "trouble"])
        return True
