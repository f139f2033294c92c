"""A statistic: Marijuana arrests: Black and white people compared."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "black-marijuana-ratio",
    "slug": "black-marijuana-ratio",
    "title": "Marijuana arrests: Black and white people compared",
    "question": (
        "How much more likely are Black people than white people to be arrested for "
        "marijuana possession?"
    ),
    "statement": (
        "as likely to be arrested for marijuana possession: Black people compared with white "
        "people, who use it about as often"
    ),
    "unit": "times",
    "style": "times",
    "population": "Black and white people in the United States",
    "place": "US",
    "kind": "estimate",
    "theme": "arrests",
    "method": (
        "The ACLU compared FBI arrest figures for marijuana possession with population, by race."
    ),
    "not_counted": "Arrests for anything but marijuana possession, and people of other races.",
    "caveat": (
        "One year’s figures, from before several states legalized. The ACLU’s report gives "
        "one more decimal than we have read."
    ),
    "review_due": "2027-06-30",
    "series": "",
    "publish": True,
    "facts_ids": ["black-marijuana-ratio"],
    "observations": [
        seen(
            "2018",
            "3.6",
            "aclu-2020",
            "canorml-2020",
            "Read in a summary of the report. The ACLU publishes 3.64.",
        ),
    ],
}
