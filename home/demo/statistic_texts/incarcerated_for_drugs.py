"""A statistic: Incarcerated for a drug offense."""

from home.demo.statistic_texts.shape import Statistic

STATISTIC: Statistic = {
    "id": "one-in-five",
    "slug": "incarcerated-for-drugs",
    "title": "Incarcerated for a drug offense",
    "question": "What share of all incarcerated people are locked up for a drug offense?",
    "statement": "incarcerated people in the United States are locked up for a drug offense",
    "unit": "share",
    "style": "one_in",
    "population": "People in prisons and jails in the United States",
    "place": "US",
    "kind": "estimate",
    "theme": "incarceration",
    "method": (
        "DPA’s stats page prints 1 in 5, of nearly 2 million people, and names the Prison "
        "Policy Initiative’s yearly compilation without its edition."
    ),
    "not_counted": "Not known until the edition is read.",
    "caveat": (
        "Held back: the edition, and so the year, is not known. Read the Prison Policy "
        "Initiative’s page first."
    ),
    "review_due": "2027-06-30",
    "series": "",
    "publish": False,
    "facts_ids": ["one-in-five"],
    "observations": [],
}
