"""A statistic: People in federal prison for a drug offense."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "federal-prison-drug-share",
    "slug": "federal-prison-drug-share",
    "title": "People in federal prison for a drug offense",
    "question": "What share of people in federal prison are there for a drug offense?",
    "statement": "of people serving a sentence in federal prison were there for a drug offense",
    "unit": "percent",
    "style": "percent",
    "population": "People serving a sentence in federal prison",
    "place": "US",
    "kind": "count",
    "theme": "incarceration",
    "method": (
        "The Bureau of Justice Statistics counts people serving a federal sentence by offense."
    ),
    "not_counted": "People in state prisons, in local jails, or held without a sentence.",
    "caveat": "Counted on one day. People held without a sentence are left out.",
    "review_due": "2027-06-30",
    "series": "",
    "publish": True,
    "facts_ids": ["federal-prison-drug-share"],
    "observations": [
        seen(
            "2022-09-30/2022-09-30",
            "46",
            "bjs-prisoners-2022",
            "dpf-prison",
            "66,000 people.",
        ),
    ],
}
