"""A statistic: Budget effect of legalizing drugs."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "budget-gain-legalisation",
    "slug": "budget-gain-legalization",
    "title": "Budget effect of legalizing drugs",
    "question": "What could governments gain in their budgets if drugs were legal and taxed?",
    "statement": (
        "a year: what all governments in the United States could gain if drugs were legal "
        "and taxed, by one economist’s 2018 estimate"
    ),
    "unit": "USD",
    "style": "dollars",
    "population": "All governments in the United States: federal, state and local",
    "place": "US",
    "kind": "model",
    "theme": "spending",
    "method": (
        "Economist Jeffrey Miron added, for the Cato Institute, what would no longer be "
        "spent on enforcement and what taxes could bring in."
    ),
    "not_counted": (
        "Anything outside government budgets, such as people’s health, work and families."
    ),
    "caveat": "A what-if: it assumes that drugs would be taxed like alcohol and tobacco.",
    "review_due": "2027-06-30",
    "series": "",
    "publish": True,
    "facts_ids": ["budget-gain-legalisation"],
    "observations": [
        seen(
            "2018-07-23/2018-07-23",
            "106700000000",
            "cato-tbb83",
            "",
            (
                "Less spending for enforcement and new tax revenue together, whose parts are "
                "rounded. The date is the day of publication."
            ),
            verification="primary_page",
            period_label="published July 2018",
        ),
    ],
}
