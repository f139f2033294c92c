"""A statistic: Arrests for drug law violations."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "drug-arrests",
    "slug": "drug-arrests",
    "title": "Arrests for drug law violations",
    "question": (
        "How many arrests for drug law violations of any kind are made in the United States?"
    ),
    "statement": "arrests for drug law violations in the United States",
    "unit": "arrests",
    "population": "Arrests made by law enforcement agencies in the United States",
    "place": "US",
    "kind": "estimate",
    "theme": "arrests",
    "method": (
        "Police departments and other agencies report their arrests to the FBI. The FBI then "
        "estimates a national total, filling in for agencies that did not report."
    ),
    "not_counted": (
        "People: someone arrested twice is counted twice. There is no figure for 2021, and "
        "we do not fill the gap."
    ),
    "caveat": (
        "Arrests, not people. From 2022 on the reports are collected in a new way, so figures "
        "before and after 2021 do not compare."
    ),
    "review_due": "2027-10-31",
    "series": "fbi-drug-arrests-total",
    "publish": True,
    "facts_ids": ["drug-arrests"],
    "observations": [
        seen(
            "1980",
            "580900",
            "bjs-enforcement",
            "",
            "Rounded to hundreds.",
            verification="primary_page",
        ),
        seen(
            "2006",
            "1889800",
            "bjs-enforcement",
            "",
            "Rounded to hundreds. The highest year in this series.",
            verification="primary_page",
        ),
        seen("2007", "1841182", "fbi-ucr", "dwf-node34"),
        seen("2010", "1638846", "fbi-ucr", "dpf-arrests"),
        seen("2011", "1531251", "fbi-ucr", "dwf-node34"),
        seen("2012", "1552432", "fbi-ucr", "dwf-node34"),
        seen("2015", "1488707", "fbi-ucr", "dpf-arrests"),
        seen("2016", "1572579", "fbi-ucr", "hightimes-2017"),
        seen("2017", "1632921", "fbi-ucr", "csdp"),
        seen("2018", "1654282", "fbi-ucr", "dpf-arrests"),
        seen("2019", "1558862", "fbi-ucr", "dpf-arrests"),
        seen(
            "2020",
            "1155610",
            "fbi-ucr",
            "dpf-arrests",
            "The last year in this series with more than a million drug arrests.",
        ),
        seen("2022", "907958", "fbi-ucr", "dpf-arrests", new_method=True),
        seen(
            "2023",
            "870874",
            "fbi-ucr",
            "mm-2023",
            (
                "The national estimate. Other tables in the same FBI release show lower and "
                "higher counts."
            ),
        ),
    ],
}
