"""A statistic: Adults who know someone who died (RAND)."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "know-someone-rand",
    "slug": "know-someone-rand",
    "title": "Adults who know someone who died (RAND)",
    "question": "How many adults know someone who died of an overdose?",
    "statement": (
        "of adults in the United States know someone who died of an overdose, by RAND’s survey"
    ),
    "unit": "percent",
    "style": "percent",
    "population": "Adults in the United States",
    "place": "US",
    "kind": "survey",
    "theme": "overdose",
    "method": (
        "RAND asked 2,072 adults of its American Life Panel. The study appeared in the "
        "American Journal of Public Health."
    ),
    "not_counted": "People under 18.",
    "caveat": (
        "A survey by Johns Hopkins asked about the same loss and found a smaller share. We "
        "show both."
    ),
    "review_due": "2027-06-30",
    "series": "",
    "publish": True,
    "facts_ids": ["know-someone-rand"],
    "observations": [
        seen(
            "2024-02-21/2024-02-21",
            "42.4",
            "rand-2024",
            "wellnews-2024",
            (
                "About 125 million people. The date is the day of publication; when people "
                "were asked was not read."
            ),
            period_label="published February 2024",
        ),
    ],
}
