"""Open data: what other people's tools make of our documents."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from django.test import Client
from frictionless import Package
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from dpa.stats.data.schema_org import dataset_json_ld
from dpa.stats.models import Statistic
from dpa.wsgi import application
from tests import factories
from tests.data import connected, json_of, replaced, text_of

pytestmark = pytest.mark.django_db

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
# Its client for WSGI does not unpack what is compressed.
PLAIN = {"Accept-Encoding": "identity"}


@pytest.fixture
def api(db: None) -> Iterator[Any]:
    with connected():
        yield schemathesis.openapi.from_wsgi("/openapi.json", application)


@pytest.mark.parametrize("mode", list(GenerationMode))
def test_every_address_keeps_what_the_document_promises(api: Any, mode: GenerationMode) -> None:
    """Asked as the document says, and as it does not."""
    operations = [result.ok() for result in api.get_all_operations()]
    # The document itself is not asked for again.
    assert {o.path for o in operations} == set(api.raw_schema["paths"]) - {"/openapi.json"}
    for operation in operations:
        if mode is GenerationMode.NEGATIVE and not any(operation.iter_parameters()):
            continue

        @given(operation.as_strategy(generation_mode=mode))
        @settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
        def asked(case: Any) -> None:
            case.call_and_validate(checks=CHECKS, headers=PLAIN)

        asked()


@pytest.mark.parametrize("ending", ["json", "csv"])
def test_so_does_every_statistic(api: Any, ending: str) -> None:
    replaced()
    factories.statistic(slug="bare", figure="")
    for slug in Statistic.objects.filter(live=True, locale__language_code="en").values_list(
        "slug", flat=True
    ):
        case = api[f"/stats/{{slug}}.{ending}"]["GET"].Case(path_parameters={"slug": slug})
        response = case.call_and_validate(checks=CHECKS, headers=PLAIN)
        assert response.status_code == 200


def test_the_document_describes_every_field(client: Client) -> None:
    """The other way round: nothing is given that it keeps to itself."""
    schemas = json_of(client, "/openapi.json")["components"]["schemas"]
    found = json_of(client, "/stats/overdose-deaths.json")
    assert set(found) == set(schemas["Statistic"]["properties"])
    assert set(found["statistic"]) == set(schemas["StatisticWithFigures"]["properties"])
    (figure, *_) = found["statistic"]["observations"]
    assert set(figure) == set(schemas["Figure"]["properties"])
    source = schemas["Figure"]["properties"]["source"]["properties"]
    assert set(figure["source"]) == set(source)


@pytest.fixture
def packed(client: Client, tmp_path: Path) -> Path:
    """The package as somebody downloads it, with texts that make trouble in it."""
    replaced(note='=HYPERLINK("x")\n, "quoted"', low="-2000.5", high="0")
    factories.statistic(slug="tricky", title="+1 'or' −2", caveat="@\ttabbed")
    (tmp_path / "datapackage.json").write_text(text_of(client, "/datapackage.json"))
    (tmp_path / "stats.csv").write_bytes(text_of(client, "/stats.csv").encode())
    return tmp_path / "datapackage.json"


def test_the_reference_tool_accepts_the_package(packed: Path) -> None:
    report = Package(str(packed)).validate()
    assert report.valid, report.flatten(["rowNumber", "fieldName", "type", "note"])
    assert report.stats["tasks"] == 1
    rows = Package(str(packed)).get_table_resource("stats").read_rows()
    assert {type(row["id"]) for row in rows} == {int}
    assert any(row["value"] < 0 for row in rows)


@pytest.mark.parametrize(
    ("was", "becomes"), [("-1300.25", "many"), (",final,", ",certain,"), (",true,", ",perhaps,")]
)
def test_it_would_notice_a_wrong_cell(packed: Path, was: str, becomes: str) -> None:
    table = packed.with_name("stats.csv")
    text = table.read_text()
    assert was in text
    table.write_text(text.replace(was, becomes, 1))
    assert not Package(str(packed)).validate().valid


def test_a_statistic_is_a_dataset_for_search_engines() -> None:
    statistic, old, _ = replaced()
    statistic = Statistic.objects.get(pk=statistic.pk)
    statistic.title = "</script><!-- & \u2028"
    text = dataset_json_ld(statistic)
    assert not re.search("[<>&\u2028]", text)
    found = json.loads(text)
    assert (found["@type"], found["name"]) == ("Dataset", statistic.title)
    assert found["temporalCoverage"] == "2022-01-01/2022-12-31"
    assert found["identifier"].endswith(f"/s/{statistic.code}")
    assert [d["contentUrl"].rpartition("/")[2] for d in found["distribution"]] == [
        "corrected.csv", "corrected.json",
    ]  # fmt: skip
    assert [source["name"] for source in found["isBasedOn"]] == [old.source.title]
    assert found["dateModified"]


def test_the_page_of_the_data_is_a_catalog(client: Client) -> None:
    html = client.get("/stats/data/").content.decode()
    texts = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    [found] = [one for one in map(json.loads, texts) if "@graph" not in one]
    assert found["@type"] == "DataCatalog"
    (whole,) = found["dataset"]
    for download in whole["distribution"]:
        path = re.sub(r"^\w+://[^/]+", "", download["contentUrl"])
        assert client.get(path)["Content-Type"].startswith(download["encodingFormat"])
