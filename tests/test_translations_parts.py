"""What stands in rows below a page, or in the cells of a table, is translated with the page."""

from datetime import date
from importlib import import_module
from typing import Any
from uuid import uuid4

import pytest
from django.apps import apps
from django.test import Client
from wagtail_localize.models import StringSegment

from actions.models import ActionPage, ActionTarget
from home.drugs.models import DrugFact, DrugIndexPage
from tests import factories as make
from tests.factories import block
from tests.staff import signed_in
from tests.translating import submitted, translated
from wins.models import WinEvent

pytestmark = pytest.mark.django_db


def published_anew(page: Any) -> Any:
    """Published, and as the database has it."""
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def offered(page: Any) -> set[str]:
    """Every text of it that translators get."""
    segments = StringSegment.objects.filter(source=submitted(page).source)
    return set(segments.values_list("string__data", flat=True))


def with_targets() -> ActionPage:
    page = make.action(kind=ActionPage.Kind.LETTER, letter_subject="Please", letter_text="Dear")
    mayor = {"name": "The mayor", "office": "City hall", "email": "a@b.example"}
    council = {"name": "The council", "office": "", "phone": "202-555-0100"}
    for number, one in enumerate((mayor, council)):
        page.targets.add(ActionTarget(**one, sort_order=number))
    made: ActionPage = published_anew(page)
    return made


def test_addressees_speak_the_language_and_are_reached_the_same_way() -> None:
    page = with_targets()
    here = translated(page, {"The mayor": "La alcaldía", "The council": "El concejo"})
    said = [(one.name, one.office, one.email, one.phone) for one in here.targets.all()]
    assert said == [
        ("La alcaldía", "ES City hall", "a@b.example", ""),
        ("El concejo", "", "", "202-555-0100"),
    ]
    first = page.targets.all()[0]
    first.email = "new@b.example"
    page.targets.add(first)
    again = translated(published_anew(page), {"The mayor": "La alcaldía"})
    assert [one.email for one in again.targets.all()] == ["new@b.example", ""]
    assert ActionTarget.objects.filter(page=again).count() == 2
    assert [one.name for one in page.targets.all()] == ["The mayor", "The council"]


def test_no_number_is_offered_for_translation() -> None:
    found = offered(with_targets())
    assert {"The mayor", "City hall", "The council"} <= found
    assert not {"202-555-0100", "a@b.example"} & found


def test_what_came_later_is_told_in_the_language_with_the_same_day_and_source(
    client: Client,
) -> None:
    win, source = make.win(decided_on=date(2001, 1, 1)), make.source(title="On half")
    win.later_events.add(
        WinEvent(happened_on=date(2015, 5, 6), text="Half was lost.", direction="setback",
                 source=source)
    )  # fmt: skip
    here = translated(published_anew(win), {"Half was lost.": "Se perdió la mitad."})
    (event,) = here.later_events.all()
    assert (event.text, event.happened_on) == ("Se perdió la mitad.", date(2015, 5, 6))
    assert (event.direction, event.source) == ("setback", source)
    html = client.get(here.url).text
    assert "Se perdió la mitad." in html
    assert "Half was lost." not in html
    assert "Half was lost." in client.get(win.url).text


def test_facts_of_a_drug_are_translated_and_keep_their_source() -> None:
    page, source = make.drug(), make.source()
    page.facts.add(DrugFact(question="What is it?", text="<p>A <b>drug</b>.</p>", source=source))
    index = DrugIndexPage.objects.get(locale__language_code="en")
    translated(index, dict.fromkeys(offered(index), "Sobredosis"))
    here = translated(
        published_anew(page), {"What is it?": "¿Qué es?", "A <b>drug</b>.": "Una <b>droga</b>."}
    )
    (fact,) = here.facts.all()
    assert (fact.question, fact.text) == ("¿Qué es?", "<p>Una <b>droga</b>.</p>")
    assert fact.source == source


TABLE = {
    "columns": [
        {"type": "text", "heading": "State"},
        {"type": "number", "heading": "Year"},
        {"type": "rich_text", "heading": "State"},
    ],
    "rows": [
        {"values": ["Ohio", 2007, "<p>It <b>stands</b>.</p><p>For now.</p>"]},
        {"values": ["", None, ""]},
        {"values": ["Ohio & Utah", 2009, '<p><a href="/a.b/">Gone</a>.</p>']},
    ],
    "caption": "",
}
WORDS = {
    "State": "Estado", "Year": "Año", "Ohio": "Ojaio", "Ohio &amp; Utah": "Ojaio y Utah",
    "It <b>stands</b>.": "Sigue <b>en pie</b>.", "For now.": "Por ahora.",
    '<a id="a1">Gone</a>.': '<a id="a1">Perdido</a>.',
}  # fmt: skip


def table(**changes: Any) -> Any:
    page = make.standard_page(title="With a table")
    value = {"caption": "Where it stands", "table": {**TABLE, **changes}, "note": ""}
    page.body = [block("table", value)]
    return published_anew(page)


def test_words_of_a_table_are_translated_and_its_numbers_stay(client: Client) -> None:
    page = table()
    here = translated(page, WORDS)
    stored = here.body.raw_data[0]["value"]["table"]
    assert [one["heading"] for one in stored["columns"]] == ["Estado", "Año", "Estado"]
    assert [row["values"][0] for row in stored["rows"]] == ["Ojaio", "", "Ojaio y Utah"]
    assert [row["values"][1] for row in stored["rows"]] == ["2007", None, "2009"]
    assert stored["rows"][0]["values"][2] == "<p>Sigue <b>en pie</b>.</p><p>Por ahora.</p>"
    assert stored["rows"][2]["values"][2] == '<p><a href="/a.b/">Perdido</a>.</p>'
    assert "Ojaio y Utah" in client.get(here.url).text
    assert page.body.raw_data[0]["value"]["table"]["rows"][0]["values"][0] == "Ohio"


def test_a_row_that_moves_keeps_its_words() -> None:
    page = table()
    translated(page, WORDS)
    page.body[0].value["table"].row_data.reverse()
    here = translated(published_anew(page), WORDS)
    rows = here.body.raw_data[0]["value"]["table"]["rows"]
    assert [row["values"][0] for row in rows] == ["Ojaio y Utah", "", "Ojaio"]


def test_an_empty_table_and_the_editor_of_its_translation_break_nothing() -> None:
    translated(table(columns=[], rows=[], caption=""))
    here = translated(table())
    page = signed_in("Administrators").get(f"/admin/pages/{here.pk}/edit/")
    assert page.status_code == 200
    assert "Ohio" in page.text


def test_rows_from_before_are_paired_by_their_place() -> None:
    page = with_targets()
    here = translated(page)
    for one in ActionTarget.objects.filter(page__in=[page.pk, here.pk]):
        ActionTarget.objects.filter(pk=one.pk).update(translation_key=uuid4())
    import_module("actions.migrations.0014_targets_in_languages").fill(apps, None)

    def keys(of: Any) -> list[Any]:
        rows = ActionTarget.objects.filter(page=of.pk).order_by("sort_order")
        return list(rows.values_list("translation_key", flat=True))

    assert keys(page) == keys(here)
    assert len(set(keys(page))) == 2


def test_a_preview_says_how_the_translation_stands() -> None:
    here = translated(make.standard_page(title="To look at"), kind="machine")
    shown = here.make_preview_request().rendered_content
    assert "Traducción automática, sin revisar." in shown
    assert 'class="translation' not in make.standard_page().make_preview_request().rendered_content


def test_a_copy_and_an_alias_have_rows_of_their_own() -> None:
    page = with_targets()
    copied = page.copy(update_attrs={"slug": "a-copy", "title": "A copy"})
    alias = page.create_alias(update_slug="an-alias")
    for other in (copied, alias):
        assert [one.name for one in other.targets.all()] == ["The mayor", "The council"]
    keys = ActionTarget.objects.filter(page__in=[page.pk, copied.pk, alias.pk])
    assert keys.values("translation_key", "locale").distinct().count() == 6


def test_an_older_version_that_knows_no_keys_can_be_published() -> None:
    page = with_targets()
    revision = page.save_revision()
    for target in revision.content["targets"]:
        del target["translation_key"], target["locale"]
    revision.save()
    revision.as_object().save_revision().publish()
    again = ActionPage.objects.get(pk=page.pk)
    assert [one.name for one in again.targets.all()] == ["The mayor", "The council"]
    assert {one.locale_id for one in again.targets.all()} == {page.locale_id}
