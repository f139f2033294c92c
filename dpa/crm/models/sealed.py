"""Rows whose encrypted columns are read when somebody asks for them, not before."""

from django.db import models

from dpa.vault.fields import EncryptedTextField


class SealedManager(models.Manager):  # type: ignore[type-arg]  # not generic at run time
    """A missing key then stops the work on one row; lists, reports and switches go on."""

    def get_queryset(self) -> models.QuerySet:  # type: ignore[type-arg]  # as above
        sealed = (f.name for f in self.model._meta.fields if isinstance(f, EncryptedTextField))
        return super().get_queryset().defer(*sealed)
