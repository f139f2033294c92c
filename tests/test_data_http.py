"""Open data: how it is asked for, and how it streams."""

import gzip
import json
import tracemalloc
from collections.abc import Callable, Iterator
from itertools import count, islice, repeat
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from dpa.freshness.models import Generation
from dpa.stats.data import documents, query, sent_text, spreadsheet, views
from tests import factories
from tests.data import connected, read_csv, row

pytestmark = pytest.mark.django_db

EVERY = [
    "/stats.json", "/stats.csv", "/stats/overdose-deaths.json", "/stats/overdose-deaths.csv",
    "/openapi.json", "/datapackage.json",
]  # fmt: skip


@pytest.mark.parametrize("path", EVERY)
def test_what_is_held_already_is_not_sent_again(client: Client, path: str) -> None:
    first = client.get(path)
    for header, name in (("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified")):
        with CaptureQueriesContext(connection) as captured:
            again = client.get(path, headers={header: first[name]})
        assert (again.status_code, again.content) == (304, b"")
        assert again["ETag"] == first["ETag"]
        assert again["Access-Control-Allow-Origin"] == "*"
        # The generation; and whether that statistic exists.
        assert len(captured) <= 2


@pytest.mark.parametrize("path", EVERY)
def test_news_is_sent(client: Client, path: str) -> None:
    first = client.get(path)
    factories.statistic()
    Generation.renew()
    again = client.get(path, headers={"If-None-Match": first["ETag"]})
    assert again.status_code == 200
    assert again["ETag"] != first["ETag"]


def test_an_old_generation_does_not_say_when_it_began(client: Client) -> None:
    Generation.objects.update(value="f3b8f1d4-7d1c-4f0e-9f5e-0123456789ab")
    response = client.get("/stats.json")
    assert response["ETag"]
    assert "Last-Modified" not in response
    Generation.objects.all().delete()
    assert client.get("/stats.json").status_code == 200


@pytest.mark.parametrize("path", [*EVERY, "/stats/nothing.json"])
def test_every_website_may_read_and_nobody_may_write(client: Client, path: str) -> None:
    assert client.get(path)["Access-Control-Allow-Origin"] == "*"
    asked = client.options(path, headers={"Access-Control-Request-Method": "GET"})
    assert (asked.status_code, asked.content) == (204, b"")
    assert "GET" in asked["Access-Control-Allow-Methods"]
    strict = Client(enforce_csrf_checks=True)
    for method in (strict.post, strict.put, strict.patch, strict.delete):
        refused = method(path)
        assert (refused.status_code, refused["Allow"]) == (405, "GET, HEAD, OPTIONS")
        assert "send GET" in json.loads(refused.content)["error"]


@pytest.mark.parametrize("path", EVERY)
def test_head_reads_nothing(client: Client, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kind = client.get(path)["Content-Type"]
    monkeypatch.setattr(views, "rows", lambda statistics: 1 / 0)
    response = client.head(path)
    assert (response.status_code, response["Content-Type"]) == (200, kind)
    assert b"".join(response) == b""
    assert "Content-Length" not in response


@pytest.mark.parametrize("slug", ["nothing", "no thing", "%00", "ñ", "%FF", "x" * 5000, "'", ".."])
@pytest.mark.parametrize("ending", ["json", "csv"])
def test_a_strange_address_is_told_where_all_is(client: Client, slug: str, ending: str) -> None:
    response = client.get(f"/stats/{slug}.{ending}")
    assert (response.status_code, response["Content-Type"]) == (404, "application/json")
    assert "/stats.json" in json.loads(response.content)["error"]


def test_what_was_not_asked_for_is_ignored(client: Client) -> None:
    wanted = b"".join(client.get("/stats/overdose-deaths.csv"))
    for asked in ("?page=2&x=%00", "?bom=2", "?bom=1&bom=0", "?bom=" + "9" * 5000):
        assert b"".join(client.get(f"/stats/overdose-deaths.csv{asked}")) == wanted
    marked = b"".join(client.get("/stats/overdose-deaths.csv?bom=1"))
    assert marked == b"\xef\xbb\xbf" + wanted


def endless(statistics: Any, _language: str) -> Iterator[dict[str, Any]]:
    """Two statistics after one another for ever; with words that do not compress well."""
    return (row(pk=1 + number % 2, figure__note=uuid4().hex * 9) for number in count())


@pytest.mark.parametrize("path", ["/stats.json", "/stats.csv"])
def test_it_is_sent_before_it_is_whole(
    client: Client, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Compressed as well. Whoever reads all of it first will wait for ever."""
    monkeypatch.setattr(views, "rows", endless)
    for encoding in ("", "gzip"):
        with connected():
            response = client.get(path, headers={"Accept-Encoding": encoding})
            assert response.get("Content-Encoding", "") == encoding
            assert len(list(islice(iter(response), 3))) == 3
            response.close()


@pytest.mark.parametrize(
    "form", [spreadsheet.lines, lambda rows: documents.every({"a": 1}, rows)], ids=["csv", "json"]
)
def test_memory_does_not_grow(form: Callable[..., Iterator[str]]) -> None:
    def peak(many: int) -> int:
        tracemalloc.start()
        for _ in sent_text.in_pieces(form(repeat(row(), many))):
            pass
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return highest

    peak(100)
    assert peak(2000) < 1.5 * peak(200)


def test_a_reader_who_leaves_leaves_no_cursor(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cursors() -> int:
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM pg_cursors WHERE name LIKE '_django%'")
            return int(cursor.fetchone()[0])

    monkeypatch.setattr(query, "ROWS", 5)
    monkeypatch.setattr(sent_text, "PIECE", 1)
    response = client.get("/stats.csv")
    next(iter(response))
    next(iter(response))
    assert cursors() == 1
    with connected():
        response.close()
    assert cursors() == 0


def test_compressed_it_is_the_same(client: Client) -> None:
    packed = b"".join(client.get("/stats.csv", headers={"Accept-Encoding": "gzip"}))
    plain = b"".join(client.get("/stats.csv"))
    assert gzip.decompress(packed) == plain
    assert read_csv(plain.decode())
