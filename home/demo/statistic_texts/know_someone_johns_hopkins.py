"""A statistic: Adults who know someone who died (Johns Hopkins)."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "know-someone-jhu",
    "slug": "know-someone-johns-hopkins",
    "title": "Adults who know someone who died (Johns Hopkins)",
    "question": "How many adults have lost someone they knew to an overdose?",
    "statement": (
        "of adults in the United States lost someone they knew to an overdose, by the Johns "
        "Hopkins survey"
    ),
    "unit": "percent",
    "style": "percent",
    "population": "Adults in the United States",
    "place": "US",
    "kind": "survey",
    "theme": "overdose",
    "method": (
        "Johns Hopkins asked more than 2,300 adults. The study appeared in JAMA Health Forum."
    ),
    "not_counted": "People under 18.",
    "caveat": (
        "A survey by RAND asked about the same loss and found a larger share. We show both."
    ),
    "review_due": "2027-06-30",
    "series": "",
    "publish": True,
    "facts_ids": ["know-someone-jhu"],
    "observations": [
        seen(
            "2023",
            "32",
            "jhu-2024",
            "newsmed-2024",
            (
                "About 82.7 million people. 18.9% had lost a family member or a close "
                "friend. People were asked in spring 2023; the exact days were not read."
            ),
            period_label="spring 2023",
        ),
    ],
}
