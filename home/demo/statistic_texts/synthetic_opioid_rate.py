"""A statistic: Deaths involving fentanyl and similar opioids."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "synthetic-opioid-rate",
    "slug": "synthetic-opioid-rate",
    "title": "Deaths involving fentanyl and similar opioids",
    "question": (
        "How many people die in overdoses that involve fentanyl or another synthetic opioid?"
    ),
    "statement": (
        "deaths for every 100,000 people in overdoses that involved a synthetic opioid other "
        "than methadone, mostly fentanyl"
    ),
    "unit": "deaths per 100,000 people, adjusted for age",
    "population": "People living in the United States",
    "place": "US",
    "kind": "count",
    "theme": "overdose",
    "method": (
        "The overdose death rate, for deaths that involved a synthetic opioid other than methadone."
    ),
    "not_counted": "Overdoses that people survived.",
    "caveat": "A death can involve several drugs, so rates for single drugs do not add up.",
    "review_due": "2027-03-31",
    "series": "",
    "publish": True,
    "facts_ids": ["synthetic-opioid-rate"],
    "observations": [
        seen("2021", "21.8", "nchs-db491", verification="primary_page"),
        seen("2022", "22.7", "nchs-db491", verification="primary_page"),
    ],
}
