"""The open data as a program gets it, and rows for it that need no database."""

import csv
import io
import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from unittest.mock import patch

from django.db import connections
from django.test import Client

from dpa.stats.data.joined import NAMED, READ
from dpa.stats.models import Observation, Statistic
from tests import factories


def connected() -> Any:
    """Within it a test's connection stays open when a request ends outside Django's client."""
    return patch.object(connections["default"], "close_if_unusable_or_obsolete")


def text_of(client: Client, path: str) -> str:
    """The whole answer of an address that answers with 200."""
    response = client.get(path)
    assert response.status_code == 200, path
    return b"".join(response).decode()


def json_of(client: Client, path: str) -> Any:
    """The same, read as JSON."""
    return json.loads(text_of(client, path))


def read_csv(text: str) -> list[list[str]]:
    """Its cells as a reader of RFC 4180 gets them."""
    return list(csv.reader(io.StringIO(text, newline="")))


def table(text: str) -> list[dict[str, str]]:
    """Its rows by the names of the header."""
    header, *found = read_csv(text)
    return [dict(zip(header, cells, strict=True)) for cells in found]


def replaced(**values: Any) -> tuple[Statistic, Observation, Observation]:
    """A statistic, its first figure, and the one that corrected it."""
    statistic = factories.statistic(slug="corrected", figure="1234.5")
    old = statistic.observations.get()
    new = Observation.objects.create(
        **{
            "statistic": statistic, "source": old.source, "value": Decimal("-1300.25"),
            "period_start": old.period_start, "period_end": old.period_end, "live": True,
            "supersedes": old, "reason": "correction", "explanation": "We misread a line.",
            **values,
        }
    )  # fmt: skip
    return statistic, old, new


def row(**values: Any) -> dict[str, Any]:
    """What the query gives for one figure, all text in it empty unless given."""
    usual = {
        "pk": 1, "slug": "some", "code": "abc234", "style": "number", "kind": "count",
        "theme": "arrests", "headline_id": 7, "withdrawn_on": None, "next_release": None,
        "figure__pk": 7, "figure__value": Decimal("12.5000"), "figure__low": None,
        "figure__high": None, "figure__period_start": date(2022, 1, 1),
        "figure__period_end": date(2022, 12, 31), "figure__status": "final",
        "figure__first_published_at": datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC),
        "figure__superseded_by__pk": None, "figure__superseded_by__live": None,
        "figure__supersedes_id": None, "figure__supersedes__live": None,
        "figure__source__published_on": None,
        "figure__source__published_precision": "day", "figure__new_method": False,
        "figure__computed": False, "figure_inputs": [], "place__name": None, "place__code": None,
    }  # fmt: skip
    return {**dict.fromkeys(READ + tuple(NAMED), ""), **usual, **values}
