"""A statistic: Spending on enforcing drug prohibition."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "enforcement-spending",
    "slug": "enforcement-spending",
    "title": "Spending on enforcing drug prohibition",
    "question": "What do governments in the United States spend on enforcing drug prohibition?",
    "statement": (
        "for enforcing drug prohibition, all governments in the United States together, "
        "by one economist’s model"
    ),
    "unit": "USD",
    "style": "dollars",
    "population": "All governments in the United States: federal, state and local",
    "place": "US",
    "kind": "model",
    "theme": "spending",
    "method": (
        "Economist Jeffrey Miron estimated, for the Cato Institute, which part of government "
        "budgets goes to enforcing drug prohibition."
    ),
    "not_counted": (
        "Years other than the one modeled: it is not a yearly measurement. Costs to the "
        "people arrested and to their families are not in it."
    ),
    "caveat": (
        "One modeled estimate for all governments together, published in July 2018. It is "
        "not a yearly measurement."
    ),
    "review_due": "2027-06-30",
    "series": "",
    "publish": True,
    "facts_ids": ["enforcement-spending"],
    "observations": [
        seen(
            "2018-07-23/2018-07-23",
            "47000000000",
            "cato-tbb83",
            "",
            (
                "About $29 billion by state and local governments and $18 billion by the "
                "federal government. The date is the day of publication. The same author’s "
                "2010 estimate was $41.3 billion."
            ),
            verification="primary_page",
            period_label="published July 2018",
        ),
    ],
}
