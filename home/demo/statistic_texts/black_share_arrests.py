"""A statistic: Black people’s share of drug arrests."""

from home.demo.statistic_texts.shape import Statistic

STATISTIC: Statistic = {
    "id": "black-share-arrests",
    "slug": "black-share-arrests",
    "title": "Black people’s share of drug arrests",
    "question": "What share of people arrested for drugs are Black?",
    "statement": "of people arrested for drugs in the United States are Black",
    "unit": "percent",
    "style": "percent",
    "population": "Arrests made by law enforcement agencies in the United States",
    "place": "US",
    "kind": "count",
    "theme": "arrests",
    "method": (
        "DPA’s stats page prints 24%, against 13% of the population, and names the FBI but "
        "no year. Its 2020 page said 27% for 2017."
    ),
    "not_counted": "Not known until the year is found.",
    "caveat": (
        "Held back: the page gives no year. Find the year and the FBI table before publishing."
    ),
    "review_due": "2027-06-30",
    "series": "",
    "publish": False,
    "facts_ids": ["black-share-arrests"],
    "observations": [],
}
