"""A statistic: Seconds between possession arrests."""

from home.demo.statistic_texts.shape import Statistic

STATISTIC: Statistic = {
    "id": "seconds-per-possession-arrest",
    "slug": "seconds-per-possession-arrest",
    "title": "Seconds between possession arrests",
    "question": "How often is an arrest for drug possession made?",
    "statement": "there is an arrest for drug possession in the United States, on average",
    "unit": "seconds",
    "style": "interval",
    "population": "Arrests made by law enforcement agencies in the United States",
    "place": "US",
    "kind": "derived",
    "theme": "arrests",
    "method": ("The seconds in the year divided by the arrests for drug possession in that year."),
    "not_counted": "Whatever the arrest figures leave out is left out here too.",
    "caveat": (
        "An average over a whole year. The 31 seconds that DPA printed for drug offenses of every "
        "kind fit possession arrests in 2020."
    ),
    "review_due": "2027-10-31",
    "series": "",
    "publish": True,
    "facts_ids": ["seconds-per-possession-arrest"],
    "formula": {"operation": "seconds", "first": "possession-arrests", "decimals": 1},
    "observations": [],
}
