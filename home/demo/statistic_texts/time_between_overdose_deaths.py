"""A statistic: Time between overdose deaths."""

from home.demo.statistic_texts.shape import Statistic

STATISTIC: Statistic = {
    "id": "time-between-overdose-deaths",
    "slug": "time-between-overdose-deaths",
    "title": "Time between overdose deaths",
    "question": "How often does somebody die of an overdose?",
    "statement": "somebody dies of a drug overdose in the United States, on average",
    "unit": "seconds",
    "style": "interval",
    "population": "People living in the United States",
    "place": "US",
    "kind": "derived",
    "theme": "overdose",
    "method": "The seconds in the year divided by the overdose deaths of that year.",
    "not_counted": "Whatever the count of deaths leaves out is left out here too.",
    "caveat": "An average over a whole year. Deaths of every intent are counted together.",
    "review_due": "2027-03-31",
    "series": "",
    "publish": True,
    "facts_ids": [],
    "formula": {"operation": "seconds", "first": "overdose-deaths", "decimals": 1},
    "observations": [],
}
