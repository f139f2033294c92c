"""Encrypting everything anew, after a key was added at the front."""

from collections.abc import Iterator

from django.apps import apps
from django.db import IntegrityError, models, transaction

from dpa.vault.fields import EncryptedTextField, LookupField

AT_ONCE = 500


def holding() -> list[type[models.Model]]:
    """The models with personal data."""
    return [
        model
        for model in apps.get_models()
        if any(isinstance(f, EncryptedTextField | LookupField) for f in model._meta.local_fields)
    ]


class TwiceError(Exception):
    """Two rows are of one person, because two processes did not know each other's key."""


def _write(model: type[models.Model], rows: list[models.Model], fields: list[str]) -> None:
    try:
        with transaction.atomic():
            model._base_manager.bulk_update(rows, fields)
    except IntegrityError as error:
        raise TwiceError(
            f"Among rows {rows[0].pk} to {rows[-1].pk} of {model._meta.label} one is of the same "
            "person as an earlier row: both keys were in use at once. Look for it in "
            "`manage.py shell`, delete the older of the two, and run this again."
        ) from error


def rotate(model: type[models.Model]) -> Iterator[int]:
    """Reads and writes every row of it; yields how many are done. Safe to stop and to repeat.

    Rows are locked while they are read, so that what a person changes meanwhile is not undone.
    """
    fields = [
        f.name for f in model._meta.local_fields if isinstance(f, EncryptedTextField | LookupField)
    ]
    done, last = 0, 0
    while True:
        with transaction.atomic():
            rows = list(
                model._base_manager.select_for_update(of=("self",))
                .filter(pk__gt=last)
                .order_by("pk")[:AT_ONCE]
            )
            for row in rows:
                for field in model._meta.local_fields:
                    if isinstance(field, LookupField):
                        field.pre_save(row, add=False)
            _write(model, rows, fields)
        if not rows:
            return
        done, last = done + len(rows), rows[-1].pk
        yield done
