"""Drug facts: numbered, each with its source, found by any name."""

import re

import pytest
from django.test import Client

from home.drugs.finding import called
from home.drugs.models import DrugFact, DrugPage
from tests import factories
from tests.staff import edit_url, messages_of, send, signed_in

pytestmark = pytest.mark.django_db


def fentanyl(client: Client) -> str:
    return client.get("/drug-facts/fentanyl/").content.decode()


def test_every_fact_of_the_demo_rests_on_a_source() -> None:
    pages = DrugPage.objects.live()
    assert pages.count() == 3
    for page in pages:
        assert len(page.known) >= 6
        assert all(fact.source.live for fact in page.known)
        assert page.verification != "primary_page"


def test_facts_are_numbered_and_cite_the_list_at_the_foot(client: Client) -> None:
    html = fentanyl(client)
    facts = re.findall(r'<li id="fact-(\d+)">(.*?)</li>', html, re.DOTALL)
    assert [number for number, _ in facts] == [str(n) for n in range(1, len(facts) + 1)]
    for _, fact in facts:
        (target,) = set(re.findall(r'href="#(src-\d+)"', fact)[-1:])
        assert f'<li id="{target}">' in html


def test_the_quick_finder_leads_to_each_fact(client: Client) -> None:
    html = fentanyl(client)
    leads = re.findall(r'<li><a href="#(fact-\d+)">', html)
    assert leads
    assert all(f'id="{anchor}"' in html for anchor in leads)


def test_a_figure_in_a_fact_is_bound_and_numbered(client: Client) -> None:
    html = fentanyl(client)
    assert re.search(r'<a href="/stats/synthetic-opioid-rate/">[^<]*22\.7[^<]*</a>', html)


def test_a_fact_goes_when_its_source_is_taken_back(client: Client) -> None:
    page, source = factories.drug(), factories.source()
    for question in ("One?", "Two?"):
        DrugFact.objects.create(page=page, question=question, text="<p>Yes.</p>", source=source)
    assert "Two?" in client.get(page.url).content.decode()
    source.unpublish()
    assert "Two?" not in client.get(page.url).content.decode()


@pytest.mark.parametrize(
    ("words", "found"),
    [("fent", True), ("FENTÁNYL", True), ("china", True), ("china white", True),
     ("white rabbit", False), ("", True), ("…", True)],
)  # fmt: skip
def test_a_drug_is_found_by_any_of_its_names(words: str, found: bool) -> None:
    assert called(words, ["Fentanyl", "China White"]) is found


def test_the_finder_works_without_script_and_says_when_it_finds_nothing(client: Client) -> None:
    found = client.get("/drug-facts/?q=mota").content.decode()
    assert "/drug-facts/marijuana/" in found
    assert "/drug-facts/fentanyl/" not in found
    none = client.get("/drug-facts/?q=" + "z" * 5000 + "%00").content.decode()
    assert "We have no page on that yet." in none
    assert "/search/?q=zzz" in none


def test_what_to_do_in_an_emergency_stands_before_the_facts(client: Client) -> None:
    html = fentanyl(client)
    assert html.index("Call 911") < html.index('id="fact-1"')


def test_the_steps_in_an_emergency_rest_on_a_source_too(client: Client) -> None:
    for page in DrugPage.objects.live():
        assert page.emergency_source.live
        html = client.get(page.url).content.decode()
        steps = html.split('class="message emergency"')[1].split("</section>")[0]
        (target,) = set(re.findall(r'href="#(src-\d+)"', steps))
        entry = html.split(f'<li id="{target}">')[1].split("</li>")[0]
        assert page.emergency_source.url in entry
        assert page.emergency_source in {one.source for one in page.sources}


def test_steps_stay_when_their_source_is_taken_back_but_no_longer_cite_it(client: Client) -> None:
    source = factories.source()
    page = factories.drug(emergency="<p>Call 911.</p>", emergency_source=source)
    assert "Source" in client.get(page.url).content.decode().split("Call 911.")[1][:80]
    source.unpublish()
    html = client.get(page.url).content.decode()
    assert "Call 911." in html
    assert source.title not in html


def test_nobody_publishes_steps_without_a_source_but_a_draft_may_have_them() -> None:
    page = factories.drug(emergency="")
    staff, address = signed_in("Publishers"), edit_url(page)
    steps = {"emergency": '{"blocks":[{"key":"a","text":"Call 911.","type":"unstyled","depth":0,'
             '"inlineStyleRanges":[],"entityRanges":[],"data":{}}],"entityMap":{}}'}  # fmt: skip
    refused = send(staff, address, DrugPage, "action-publish", **steps)
    assert "Choose the publication that says these steps." in messages_of(refused, staff)
    assert send(staff, address, DrugPage, **steps).status_code == 302
    page.refresh_from_db()
    assert "Call 911." in page.get_latest_revision_as_object().emergency
    named = {**steps, "emergency_source": factories.source().pk}
    assert send(staff, address, DrugPage, "action-publish", **named).status_code == 302
    page.refresh_from_db()
    assert "Call 911." in page.emergency
