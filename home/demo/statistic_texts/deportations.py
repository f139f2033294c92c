"""A statistic: Deportations over drug offenses."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "deportations",
    "slug": "deportations",
    "title": "Deportations over drug offenses",
    "question": "How many people have been deported over a drug offense?",
    "statement": (
        "people deported from the United States whose most serious offense was a drug offense"
    ),
    "unit": "people",
    "population": "People deported from the United States",
    "place": "US",
    "kind": "count",
    "theme": "systemic-impact",
    "method": "Human Rights Watch and DPA analyzed government records of deportations.",
    "not_counted": "People deported whose most serious offense was something else.",
    "caveat": "DPA is one of the two authors of the report.",
    "review_due": "2027-06-30",
    "series": "",
    "publish": True,
    "facts_ids": ["deportations"],
    "observations": [
        seen(
            "2002-01-01/2020-12-31",
            "500000",
            "hrw-dpa-2024",
            "readme-hrw",
            (
                "240,000 of them in the years 2013 to 2020, about one in five deportations "
                "of people with a criminal conviction."
            ),
        ),
    ],
}
