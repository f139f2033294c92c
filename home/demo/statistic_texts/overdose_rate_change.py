"""A statistic: Change of the overdose death rate since 2002."""

from home.demo.statistic_texts.shape import Statistic

STATISTIC: Statistic = {
    "id": "overdose-rate-change",
    "slug": "overdose-rate-change",
    "title": "Change of the overdose death rate since 2002",
    "question": "How much higher is the overdose death rate than it was in 2002?",
    "statement": "in the overdose death rate of the United States, compared with 2002",
    "unit": "percent change",
    "style": "change",
    "population": "People living in the United States",
    "place": "US",
    "kind": "derived",
    "theme": "overdose",
    "method": (
        "The rate of each year less the rate of 2002, as a percentage of the rate of 2002. Both "
        "are adjusted for age."
    ),
    "not_counted": "Whatever the rate leaves out is left out here too.",
    "caveat": "A change of a rate, not of the number of deaths.",
    "review_due": "2027-03-31",
    "series": "",
    "publish": True,
    "facts_ids": ["overdose-rate-change"],
    "formula": {"operation": "change", "first": "overdose-rate", "since": 2002, "decimals": 1},
    "observations": [],
}
