"""A statistic: Methamphetamine in federal trafficking cases."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "meth-federal-share",
    "slug": "methamphetamine-federal-cases",
    "title": "Methamphetamine in federal trafficking cases",
    "question": "What share of federal drug trafficking cases involve methamphetamine?",
    "statement": "of federal drug trafficking cases involved methamphetamine",
    "unit": "percent",
    "style": "percent",
    "population": "Federal drug trafficking cases",
    "place": "US",
    "kind": "count",
    "theme": "incarceration",
    "method": (
        "The United States Sentencing Commission studied the federal cases of one fiscal year."
    ),
    "not_counted": "Cases in state courts, and federal cases that are not about trafficking.",
    "caveat": "Federal courts only. Given as about half, not as an exact share.",
    "review_due": "2027-06-30",
    "series": "",
    "publish": True,
    "facts_ids": ["meth-federal-share"],
    "observations": [
        seen(
            "2021-10-01/2022-09-30",
            "50",
            "ussc-meth-2024",
            "lcd-ussc",
            "Read in a news report on the Commission’s study.",
            qualifier="about",
        ),
    ],
}
