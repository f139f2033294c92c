"""A statistic: Drug and alcohol deaths in state prisons."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "prison-overdose-deaths",
    "slug": "prison-overdose-deaths",
    "title": "Drug and alcohol deaths in state prisons",
    "question": "How have drug and alcohol deaths in state prisons changed?",
    "statement": "rise in deaths from drug or alcohol intoxication in state prisons",
    "unit": "percent",
    "style": "percent",
    "population": "People in state prisons",
    "place": "US",
    "kind": "count",
    "theme": "incarceration",
    "method": (
        "The Bureau of Justice Statistics counts deaths in state prisons by cause. The rise "
        "is the last year of the period set against the first."
    ),
    "not_counted": "Federal prisons, local jails, and deaths after release.",
    "caveat": (
        "Includes alcohol. It started from a small number, so read it beside the count of deaths."
    ),
    "review_due": "2027-06-30",
    "series": "",
    "publish": True,
    "facts_ids": ["prison-overdose-deaths"],
    # The count in the note was read there.
    "also_read": ["pln-2021"],
    "observations": [
        seen(
            "2001-01-01/2018-12-31",
            "600",
            "bjs-mortality-2018",
            "npr-2021",
            "There were 249 such deaths in 2018, as Prison Legal News reports.",
            qualifier="over",
        ),
    ],
}
