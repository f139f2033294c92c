"""The import as staff see it, and at the command line."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail.models import ModelLogEntry

from dpa.freshness.models import Generation
from dpa.stats.imports import locks
from dpa.stats.imports.columns import template
from dpa.stats.models import FigureImport, Observation
from tests.imported import FACT, evidence, saved, separated, workbook
from tests.staff import GROUPS, messages_of, person, signed_in

pytestmark = pytest.mark.django_db
INDEX = "/admin/figures/import/"


def upload(client: Client, content: bytes, name: str = "figures.csv") -> Any:
    return client.post(INDEX, {"file": SimpleUploadedFile(name, content)}, follow=True)


def step(name: str) -> str:
    return reverse(f"figure_imports:{name}", args=[FigureImport.objects.latest("pk").pk])


def test_a_file_is_looked_at_and_then_confirmed() -> None:
    evidence()
    client = signed_in("Evidence editors")
    page = upload(client, separated(FACT)).content.decode()
    assert "Nothing has been written yet" in page
    assert "Confirm: publish 1 figure" in page
    assert not Observation.objects.filter(statistic__slug="counted").exists()
    client.post(step("confirm"))
    figure = Observation.objects.get(statistic__slug="counted")
    assert ModelLogEntry.objects.for_instance(figure).get().user == person("Evidence editors")
    assert "1 figure was published" in messages_of(client.get(step("report")), client)
    said = messages_of(client.post(step("confirm")), client)
    assert "There was nothing to confirm. This file’s state is: Written." in said


def test_refused_rows_come_first_and_stop_the_file() -> None:
    evidence()
    client = signed_in("Evidence editors")
    rows = [{**FACT, "period": str(1800 + n)} for n in range(120)]
    page = upload(client, separated(*rows, {**FACT, "value": "<b>many</b>"})).content.decode()
    assert "1 of 121 rows is refused" in page
    assert "“&lt;b&gt;many&lt;/b&gt;” is not a number" in page
    assert "1800" not in page
    assert "Confirm" not in page
    every = client.get(step("report"), {"outcome": "all", "p": "2"}).content.decode()
    assert "1900" in every
    assert "1850" not in every
    for strange in (
        {"outcome": "x\x00"},
        {"p": "99999"},
        {"p": "x"},
        {"outcome": "add", "p": "-1"},
    ):
        assert client.get(step("report"), strange).status_code in {200, 404}
    client.post(step("confirm"))
    assert not Observation.objects.filter(statistic__slug="counted").exists()


@pytest.mark.parametrize("group", GROUPS)
def test_only_who_publishes_figures_may_import_them(group: str) -> None:
    evidence()
    may = group in {"Evidence editors", "Administrators"}
    upload(signed_in("Evidence editors"), separated(FACT))
    client = signed_in(group)
    assert ("Import figures" in client.get("/admin/").content.decode()) == may
    for name in ("report", "confirm", "again", "discard"):
        pressed = client.post(step(name)) if name != "report" else client.get(step(name))
        assert (pressed.headers.get("Location") == "/admin/") == (not may)
        upload(signed_in("Evidence editors"), separated(FACT))
    for url in (INDEX, f"{INDEX}template.csv"):
        assert (client.get(url).status_code == 200) == may
    before = FigureImport.objects.count()
    upload(client, separated(FACT))
    assert FigureImport.objects.count() == before + may
    assert Client().get(INDEX).status_code == 302


def test_a_step_is_never_a_link_and_never_without_its_token() -> None:
    evidence()
    client = signed_in("Evidence editors")
    upload(client, separated(FACT))
    assert client.get(step("confirm")).status_code == 405
    client.handler.enforce_csrf_checks = True
    assert client.post(step("confirm")).status_code == 403
    assert not Observation.objects.filter(statistic__slug="counted").exists()
    assert client.get(f"{INDEX}999999/").status_code == 404


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (b"", "a.csv", "The file is empty"),
        (b"x", "a.exe", "ends in .csv or .xlsx"),
        (b"x" * 10_485_761, "a.csv", "10 MB is the most"),
        (b"\xff\xfe", "a.csv", "UTF-16"),
        (b"PK\x03\x04", "a.xlsx", "damaged"),
        (saved(workbook(["a"], ["b"])), "a.xlsx", "There is no column “a”"),
        (separated(FACT), "n" * 300 + ".csv", "Nothing has been written yet"),
    ],
)
def test_what_cannot_be_read_is_said(content: bytes, name: str, said: str) -> None:
    evidence()
    page = upload(signed_in("Evidence editors"), content, name)
    assert page.status_code == 200
    assert said in messages_of(page, Client())


def test_no_file_at_all_is_said() -> None:
    page = signed_in("Evidence editors").post(INDEX)
    assert "This field is required" in page.content.decode()


def test_the_template_is_offered() -> None:
    got = signed_in("Evidence editors").get(f"{INDEX}template.csv")
    assert got.content.decode() == template()
    assert got.headers["Content-Disposition"] == 'attachment; filename="figures.csv"'


def test_a_page_of_work_under_way_looks_again_and_offers_to_try_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    evidence()
    client = signed_in("Evidence editors")
    upload(client, separated(FACT))
    FigureImport.objects.update(state="reading", rows=50_000, rows_done=12_000)
    page = client.get(step("report"))
    assert page.headers["Refresh"] == "2"
    assert "12,000 of 50,000 rows are done" in page.content.decode()
    assert "Try again" in page.content.decode()
    monkeypatch.setattr(locks, "held", lambda pk: True)
    assert "Try again" not in client.get(step("report")).content.decode()
    client.post(step("again"))
    assert FigureImport.objects.latest("pk").state == "reading"
    monkeypatch.undo()
    client.post(step("again"))
    assert FigureImport.objects.latest("pk").state == "ready"


def test_a_broken_off_writing_is_taken_up_again() -> None:
    evidence()
    client = signed_in("Evidence editors")
    upload(client, separated(FACT))
    FigureImport.objects.update(state="writing")
    client.post(step("again"))
    assert Observation.objects.filter(statistic__slug="counted").count() == 1


def test_a_file_can_be_thrown_away_unless_it_is_written() -> None:
    evidence()
    client = signed_in("Evidence editors")
    upload(client, separated(FACT))
    assert "thrown away" in messages_of(client.post(step("discard")), client)
    assert not FigureImport.objects.exists()
    upload(client, separated(FACT))
    client.post(step("confirm"))
    assert "stays on record" in messages_of(client.post(step("discard")), client)
    assert FigureImport.objects.count() == 1


def test_reading_a_file_changes_nothing_for_readers(
    django_capture_on_commit_callbacks: Any,
) -> None:
    evidence()
    client = signed_in("Evidence editors")
    with django_capture_on_commit_callbacks() as after:
        upload(client, separated(FACT))
    assert Generation.renew not in after
