"""The demo's law statuses: what its wins tell of the law is recorded, and no more than that."""

import pytest
from django.test import Client

from dpa.atlas.models import LawStatus
from home.demo.facts import facts
from home.demo.law_texts import LAWS
from home.demo.win_texts import WINS
from tests.data import json_of
from tests.test_places import said

pytestmark = pytest.mark.django_db
# Every win of the demo that tells what a law says today on one of the five subjects.
TOLD = {
    "ny-syringes-2000": "syringe_access",
    "ca-syringes-2004": "syringe_access",
    "ca-syringes-2011": "syringe_access",
    "nj-syringes-2006": "syringe_access",
    "in-fl-syringes": "syringe_access",
    "nm-good-samaritan-2007": "good_samaritan",
    "ca-good-samaritan-2012": "good_samaritan",
    "nm-medical-2007": "marijuana",
    "ny-medical-2014": "marijuana",
    "co-wa-2012": "marijuana",
    "or-ak-dc-2014": "marijuana",
    "ca-prop64-2016": "marijuana",
    "nj-2021": "marijuana",
    "ny-mrta-2021": "marijuana",
    "nm-2021": "marijuana",
    "or-m110-2020": "possession",
    "ca-prop36-2000": "possession",
    "ri-opc-2021": "overdose_prevention_centers",
    "nyc-opc-2021": "overdose_prevention_centers",
    "mn-2023": "overdose_prevention_centers",
    "vt-h72-2024": "overdose_prevention_centers",
}


@pytest.mark.parametrize("key", TOLD)
def test_what_a_win_tells_of_the_law_is_recorded(key: str) -> None:
    [win] = [win for win in WINS if win["id"] == key]
    recorded = {(law.place, law.subject) for law in LAWS}
    # Burlington's center is allowed by the law of its state.
    for place in set(win["places"]) - {"burlington"}:
        assert (place, TOLD[key]) in recorded


def test_every_row_names_a_source_of_its_day() -> None:
    assert len({(law.place, law.subject) for law in LAWS}) == len(LAWS)
    known = {fact["id"] for fact in facts()["sources"]}
    assert {law.source for law in LAWS} <= known
    for status in LawStatus.objects.select_related("source"):
        assert status.source.published, status
        # Nobody looked since: no row claims to have been checked.
        assert (status.checked_on, status.is_checked) == (None, False), status


@pytest.mark.parametrize(
    ("slug", "subject", "value"),
    [
        # Undone since: what the law says today, not what was once won.
        ("oregon", "possession", "misdemeanor"),
        # How far they go today no source of ours says.
        ("new-york", "syringe_access", "some_legal_access"),
        ("new-jersey", "syringe_access", "some_legal_access"),
        ("indiana", "syringe_access", "some_legal_access"),
        ("florida", "syringe_access", "some_legal_access"),
        ("california", "good_samaritan", "charge_immunity"),
        ("rhode-island", "overdose_prevention_centers", "authorized"),
    ],
)
def test_no_more_is_claimed_than_a_source_says(
    client: Client, slug: str, subject: str, value: str
) -> None:
    told = json_of(client, f"/places/{slug}.json")["place"]["law"][subject]
    assert told["value"] == value
    assert told["source_published"]
    assert told["note"]


def test_they_are_read_in_both_languages(client: Client) -> None:
    english = said(client, "/places/california/")
    assert "Good Samaritan law Protected from some charges" in english
    assert "As of 2015, when its source came out; not rechecked since" in english
    spanish = said(client, "/es/places/florida/")
    assert "Algún acceso legal" in spanish
    assert "Una ley de 2016 permitió que empezaran los programas de jeringas." in spanish
