"""A statistic: Support for ending criminal penalties."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "poll-decrim-2021",
    "slug": "poll-decriminalization",
    "title": "Support for ending criminal penalties",
    "question": "Do voters want to end criminal penalties for drug possession?",
    "statement": (
        "of registered voters supported ending criminal penalties for drug possession and "
        "reinvesting in treatment"
    ),
    "unit": "percent",
    "style": "percent",
    "population": "Registered voters in the United States",
    "place": "US",
    "kind": "survey",
    "theme": "public-opinion",
    "method": "Bully Pulpit Interactive asked 800 registered voters online and by phone.",
    "not_counted": "People who are not registered to vote.",
    "caveat": "Commissioned by the ACLU and DPA.",
    "review_due": "2027-06-30",
    "series": "",
    "publish": True,
    "facts_ids": ["poll-decrim-2021"],
    # How people were asked was read there.
    "also_read": ["canamo-2021"],
    "observations": [
        seen(
            "2021-05-17/2021-05-20",
            "66",
            "aclu-dpa-poll-2021",
            "indica-2021",
            (
                "85% of Democrats, 72% of independents and 40% of Republicans. 83% said the "
                "drug war has failed."
            ),
        ),
    ],
}
