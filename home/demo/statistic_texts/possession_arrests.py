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
        "figure here is the total multiplied by that share. The often repeated “1 million” is the "
        "year 2020; it does not fit the years after it."
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
    "formula": {"operation": "share", "first": "drug-arrests", "second": "possession-share"},
    "observations": [
        seen(
            "2024",
            "748000",
            "fbi-ucr",
            "filter-2025",
            (
                "As reported by Filter: about 748,000, roughly 7% below 2023, with "
                "incomplete agency coverage. Treated as provisional."
            ),
            status="provisional",
            qualifier="about",
        ),
    ],
}
