"""A statistic: Overdose prevention centers around the world."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "opcs-worldwide",
    "slug": "overdose-prevention-centers-worldwide",
    "title": "Overdose prevention centers around the world",
    "question": "How many overdose prevention centers are there in the world?",
    "statement": "overdose prevention centers operating around the world",
    "unit": "centers",
    "population": "Overdose prevention centers",
    "place": "",
    "kind": "count",
    "theme": "overdose",
    "method": "Stated in a DPA fact sheet of April 2024, without a list.",
    "not_counted": "Not known: the fact sheet gives no list.",
    "caveat": "Held back: read only in a DPA fact sheet. Find the list it rests on first.",
    "review_due": "2027-06-30",
    "series": "",
    "publish": False,
    "facts_ids": ["opcs-worldwide"],
    "observations": [
        seen(
            "2024-04-17/2024-04-17",
            "200",
            "dpa-opc-factsheet",
            "",
            "The date is that of the fact sheet.",
            verification="org_claim",
            publish=False,
            period_label="April 2024",
            qualifier="nearly",
        ),
    ],
}
