"""A statistic: Marijuana arrests."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "marijuana-arrests",
    "slug": "marijuana-arrests",
    "title": "Marijuana arrests",
    "question": "How many marijuana arrests are reported in the United States?",
    "statement": "marijuana arrests reported in the United States",
    "unit": "arrests",
    "population": "Arrests made by law enforcement agencies in the United States",
    "place": "US",
    "kind": "count",
    "theme": "arrests",
    "method": (
        "Arrests for any marijuana offense, as reported to the FBI. The years up to 2018 are "
        "national estimates; 2022 and 2023 are what agencies reported."
    ),
    "not_counted": (
        "People: someone arrested twice is counted twice. Arrests for drug offenses of an "
        "unspecified kind are not included: there were 53,490 of those in 2023. Agencies "
        "that did not report in 2022 and 2023 are missing."
    ),
    "caveat": (
        "Arrests, not people. From 2021 on the method is new and coverage is incomplete: do "
        "not join the years before and after."
    ),
    "review_due": "2027-10-31",
    "series": "fbi-marijuana-arrests",
    "publish": True,
    "facts_ids": ["marijuana-arrests-2023"],
    "observations": [
        seen(
            "2007",
            "870000",
            "fbi-ucr",
            "mg-norml-2023",
            "Given as over 870,000: the peak.",
            qualifier="over",
        ),
        seen("2015", "643121", "fbi-ucr", "hightimes-2017"),
        seen("2016", "653249", "fbi-ucr", "hightimes-2017"),
        seen(
            "2018",
            "663367",
            "fbi-ucr",
            "dpa-stats-old",
            "608,775 of them for possession.",
        ),
        seen(
            "2022",
            "227108",
            "fbi-ucr",
            "mg-norml-2023",
            "As reported, with incomplete agency coverage.",
            new_method=True,
        ),
        seen(
            "2023",
            "217150",
            "fbi-ucr",
            "mg-norml-2023",
            "As reported, by agencies covering about 90–94% of the population.",
        ),
    ],
}
