"""A statistic: Support for legal marijuana."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "poll-marijuana-2023",
    "slug": "poll-marijuana",
    "title": "Support for legal marijuana",
    "question": "Do adults think marijuana should be legal?",
    "statement": "of adults in the United States said marijuana should be legal",
    "unit": "percent",
    "style": "percent",
    "population": "Adults in the United States",
    "place": "US",
    "kind": "survey",
    "theme": "public-opinion",
    "method": "A Gallup poll of adults.",
    "not_counted": "People under 18.",
    "caveat": "The highest share Gallup had recorded up to then.",
    "review_due": "2027-06-30",
    "series": "",
    "publish": True,
    "facts_ids": ["poll-marijuana-2023"],
    "observations": [
        seen(
            "2023-10-01/2023-10-31",
            "70",
            "gallup-2023",
            "thehill-gallup-2023",
            "Known to the month: October 2023.",
        ),
    ],
}
