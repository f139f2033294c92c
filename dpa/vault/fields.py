"""Columns for personal data."""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import FieldError
from django.db import models

from dpa.vault.keys import decrypt, encrypt, lookup, lookups


class EncryptedTextField(models.TextField):  # type: ignore[type-arg]  # not generic at run time
    """Text that is encrypted in the database and plain in Python. It can't be searched or sorted.

    What has to be found again gets a `LookupField` beside it. Migrations see a text column.
    """

    def get_prep_value(self, value: Any) -> Any:
        prepared = super().get_prep_value(value)
        return prepared if prepared is None else encrypt(prepared)

    def from_db_value(self, value: str | None, *args: object) -> str | None:
        return value if value is None else decrypt(value)

    def get_lookup(self, lookup_name: str) -> Any:
        if lookup_name != "isnull":
            raise FieldError(f"{self.name} is encrypted: look for its LookupField instead.")
        return super().get_lookup(lookup_name)


def as_typed(text: str) -> str:
    """The text itself."""
    return text


def email_normal(text: str) -> str:
    """One form for an e-mail address: without spaces around it, in lower case."""
    return text.strip().lower()


class LookupField(models.CharField):  # type: ignore[type-arg]  # not generic at run time
    """A keyed hash of another field of the row, kept up to date whenever the row is saved."""

    def __init__(
        self, *args: Any, of: str = "", normal: Callable[[str], str] = as_typed, **kwargs: Any
    ) -> None:
        self.of, self.normal = of, normal
        super().__init__(*args, **{"max_length": 64, "editable": False, "blank": True, **kwargs})

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "of": self.of, "normal": self.normal}

    def pre_save(self, model_instance: models.Model, add: bool) -> str:
        value = lookup(self.normal(getattr(model_instance, self.of) or ""), self._purpose)
        setattr(model_instance, self.attname, value)
        return value

    def those_of(self, text: str) -> models.Q:
        """Finds the rows with this text, also those whose hash is of an older key.

        `Supporter.objects.filter(Supporter.email_hash.field.those_of("name@example.org"))`
        """
        return models.Q(**{f"{self.name}__in": lookups(self.normal(text), self._purpose)})

    @property
    def _purpose(self) -> str:
        # Not the table's name alone: tables are renamed, and other apps use the same words.
        return f"{self.model._meta.label_lower}.{self.of}"
