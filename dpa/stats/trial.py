"""Publishing tried for real and taken back.

What follows from a figure or a formula reaches as far as statistics are computed from each other:
a difference that becomes zero divides another one. Only doing it tells.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import DataError, IntegrityError, models, transaction


def refusal(thing: models.Model, entered: dict[str, Any]) -> str:
    """Why it can't be published with these values, in an editor's words; “” where it can.

    What the form says by itself, such as a broken constraint, is left to the form.
    """
    fields = thing._meta.concrete_fields
    tried = type(thing)(**{field.attname: getattr(thing, field.attname) for field in fields})
    tried._state.adding, tried._state.db = thing._state.adding, thing._state.db
    for field in fields:
        if field.name in entered:
            setattr(tried, field.name, entered[field.name])
    tried.live = True  # type: ignore[attr-defined]  # figures and statistics have drafts
    try:
        with transaction.atomic():
            tried.save()
            transaction.set_rollback(True)
    except IntegrityError:
        return ""
    except DataError:
        return "A number that follows from it would have too many digits."
    except ValidationError as error:
        return " ".join(error.messages)
    return ""
