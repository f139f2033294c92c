"""A statistic: Overdose death rate."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "overdose-rate",
    "slug": "overdose-rate",
    "title": "Overdose death rate",
    "question": "How many people die of an overdose for every 100,000 people?",
    "statement": (
        "overdose deaths for every 100,000 people in the United States, adjusted for age"
    ),
    "unit": "deaths per 100,000 people, adjusted for age",
    "population": "People living in the United States",
    "place": "US",
    "kind": "count",
    "theme": "overdose",
    "method": (
        "Overdose deaths for every 100,000 people, worked out as if the population had the "
        "ages of the year 2000, so that years can be compared."
    ),
    "not_counted": "Overdoses that people survived.",
    "caveat": ("Deaths of every intent. The change from 2021 to 2022 was too small to be sure of."),
    "review_due": "2027-03-31",
    "series": "cdc-overdose-rate",
    "publish": True,
    "facts_ids": [],
    "observations": [
        seen("1999", "6.1", "nchs-db329", "scribd-db329"),
        seen("2001", "6.8", "nchs-db457", verification="primary_page"),
        seen("2002", "8.2", "nchs-db491", verification="primary_page"),
        seen("2003", "8.9", "nchs-db522", verification="primary_page"),
        seen("2006", "11.5", "nchs-db457", verification="primary_page"),
        seen("2013", "13.8", "nchs-db457", verification="primary_page"),
        seen("2016", "19.8", "nchs-db329", "scribd-db329"),
        seen("2017", "21.7", "nchs-db329", "scribd-db329"),
        seen("2018", "20.7", "nchs-db356", "texaspain-db356"),
        seen("2019", "21.6", "nchs-db428", "prreport-db428"),
        seen("2020", "28.3", "nchs-db457", verification="primary_page"),
        seen("2021", "32.4", "nchs-db457", verification="primary_page"),
        seen(
            "2022",
            "32.6",
            "nchs-db491",
            "",
            "The change from 2021 was not statistically significant.",
            verification="primary_page",
        ),
        seen("2023", "31.3", "nchs-db522", verification="primary_page"),
        seen(
            "2024",
            "23.1",
            "nchs-2024-annual",
            "drugfree-2026",
        ),
    ],
}
