"""A statistic: Overdoses that staff stepped in on."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "onpoint-1000",
    "slug": "overdose-prevention-center-responses",
    "title": "Overdoses that staff stepped in on",
    "question": "At how many overdoses did staff of New York City’s two centers step in?",
    "statement": (
        "overdoses that staff of New York City’s two overdose prevention centers stepped in on"
    ),
    "unit": "overdoses",
    "population": "Overdoses at the two centers",
    "place": "new-york-city",
    "kind": "count",
    "theme": "overdose",
    "method": "The centers’ operator announced the count; DPA passed it on in a statement.",
    "not_counted": "Not known: the operator’s way of counting was not read.",
    "caveat": "Held back: the operator’s own count, read only on a DPA page.",
    "review_due": "2027-06-30",
    "series": "",
    "publish": False,
    "facts_ids": ["onpoint-1000"],
    "observations": [
        seen(
            "2021-11-30/2023-08-10",
            "1000",
            "dpa-onpoint-2023",
            "",
            (
                "Described as potentially fatal overdoses. The period ends with the day of "
                "the statement."
            ),
            verification="org_claim",
            publish=False,
            period_label="November 2021 to August 2023",
            qualifier="over",
        ),
    ],
}
