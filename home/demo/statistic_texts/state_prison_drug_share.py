"""A statistic: People in state prison for a drug offense."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "state-prison-drug-share",
    "slug": "state-prison-drug-share",
    "title": "People in state prison for a drug offense",
    "question": "What share of people in state prison are there for a drug offense?",
    "statement": "of people serving a sentence in state prison were there for a drug offense",
    "unit": "percent",
    "style": "percent",
    "population": "People serving a sentence in state prison",
    "place": "US",
    "kind": "count",
    "theme": "incarceration",
    "method": (
        "The Bureau of Justice Statistics counts people serving a state sentence by offense."
    ),
    "not_counted": "People in federal prison, in local jails, or held without a sentence.",
    "caveat": "Counted on one day. The share among women is higher.",
    "review_due": "2027-06-30",
    "series": "",
    "publish": True,
    "facts_ids": ["state-prison-drug-share"],
    "observations": [
        seen(
            "2021-12-31/2021-12-31",
            "13",
            "bjs-prisoners-2022",
            "dpf-prison",
            "127,300 people. Among women in state prison the share was 25%.",
        ),
    ],
}
