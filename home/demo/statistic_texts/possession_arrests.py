"""A statistic: Arrests for drug possession."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "possession-arrests",
    "slug": "possession-arrests",
    "title": "Arrests for drug possession",
    "question": "How many arrests for drug possession are made in the United States?",
    "statement": "arrests for drug possession in the United States",
    "unit": "arrests",
    "population": "Arrests made by law enforcement agencies in the United States",
    "place": "US",
    "kind": "derived",
    "theme": "arrests",
    "method": (
        "Police departments and other agencies report their arrests to the FBI. The FBI then "
        "estimates a national total, filling in for agencies that did not report. It also "
        "publishes the share of drug arrests that were for possession, to one decimal. The "
        "figure here is the total multiplied by that share."
    ),
    "not_counted": (
        "People: someone arrested twice is counted twice. There is no figure for 2021, when "
        "the FBI changed how it collects reports, and we do not fill the gap."
    ),
    "caveat": (
        "Arrests, not people. From 2022 on the reports are collected in a new way, so figures "
        "before and after 2021 do not compare."
    ),
    "review_due": "2027-10-31",
    "series": "fbi-drug-arrests-possession",
    "publish": True,
    "facts_ids": ["possession-arrests"],
    "observations": [
        seen("2007", "1518975", "1,518,975", "fbi-ucr", "dwf-node34", "82.5% of drug arrests."),
        seen("2010", "1342215", "1,342,215", "fbi-ucr", "dpf-arrests", "81.9% of drug arrests."),
        seen("2011", "1252563", "1,252,563", "fbi-ucr", "dwf-node34", "81.8% of drug arrests."),
        seen("2012", "1276099", "1,276,099", "fbi-ucr", "dwf-node34", "82.2% of drug arrests."),
        seen("2015", "1249025", "1,249,025", "fbi-ucr", "dpf-arrests", "83.9% of drug arrests."),
        seen("2017", "1394515", "1,394,515", "fbi-ucr", "csdp", "85.4% of drug arrests."),
        seen(
            "2018",
            "1429300",
            "1,429,300",
            "fbi-ucr",
            "dpf-arrests",
            "86.4% of drug arrests. DPA has printed 1,429,299; the difference is rounding.",
        ),
        seen("2019", "1351533", "1,351,533", "fbi-ucr", "dpf-arrests", "86.7% of drug arrests."),
        seen(
            "2020",
            "1001914",
            "1,001,914",
            "fbi-ucr",
            "dpf-arrests",
            (
                "86.7% of drug arrests. This is the year behind the often repeated “1 "
                "million”; it does not fit the years after it."
            ),
        ),
        seen("2022", "797187", "797,187", "fbi-ucr", "dpf-arrests", "87.8% of drug arrests."),
        seen(
            "2024",
            "748000",
            "about 748,000",
            "fbi-ucr",
            "filter-2025",
            (
                "As reported by Filter: about 748,000, roughly 7% below 2023, with "
                "incomplete agency coverage. Treated as provisional."
            ),
            status="provisional",
        ),
    ],
}
