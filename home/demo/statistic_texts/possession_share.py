"""A statistic: Share of drug arrests that are for possession."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "possession-share",
    "slug": "possession-share",
    "title": "Share of drug arrests that are for possession",
    "question": ("How many drug arrests are for having drugs rather than making or selling them?"),
    "statement": "of drug arrests in the United States were for possession",
    "unit": "percent",
    "style": "percent",
    "population": "Arrests made by law enforcement agencies in the United States",
    "place": "US",
    "kind": "estimate",
    "theme": "arrests",
    "method": (
        "The FBI publishes how drug arrests divide between possession and sale or "
        "manufacture, to one decimal."
    ),
    "not_counted": (
        "People: someone arrested twice is counted twice. There is no figure for 2021."
    ),
    "caveat": (
        "A share of arrests, not of people. From 2022 on the reports are collected in a new way."
    ),
    "review_due": "2027-10-31",
    "series": "",
    "publish": True,
    "facts_ids": ["possession-share"],
    "observations": [
        seen("2007", "82.5", "fbi-ucr", "dwf-node34"),
        seen("2010", "81.9", "fbi-ucr", "dpf-arrests"),
        seen("2011", "81.8", "fbi-ucr", "dwf-node34"),
        seen("2012", "82.2", "fbi-ucr", "dwf-node34"),
        seen("2015", "83.9", "fbi-ucr", "dpf-arrests"),
        seen("2017", "85.4", "fbi-ucr", "csdp"),
        seen("2018", "86.4", "fbi-ucr", "dpf-arrests"),
        seen("2019", "86.7", "fbi-ucr", "dpf-arrests"),
        seen("2020", "86.7", "fbi-ucr", "dpf-arrests"),
        seen("2022", "87.8", "fbi-ucr", "dpf-arrests", new_method=True),
    ],
}
