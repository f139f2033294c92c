"""A statistic: People at New York City’s overdose prevention centers."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "onpoint-first-two-months",
    "slug": "overdose-prevention-center-visitors",
    "title": "People at New York City’s overdose prevention centers",
    "question": "How many people came to the first two overdose prevention centers?",
    "statement": (
        "people used New York City’s two overdose prevention centers in their first two months"
    ),
    "unit": "people",
    "population": "People who used either center",
    "place": "new-york-city",
    "kind": "count",
    "theme": "overdose",
    "method": (
        "Records of the two centers, run by OnPoint NYC, published in the peer-reviewed JAMA "
        "Network Open."
    ),
    "not_counted": "Anyone who came after January 2022.",
    "caveat": (
        "Nobody was compared with people who had no center nearby, as the authors say themselves."
    ),
    "review_due": "2027-06-30",
    "series": "",
    "publish": True,
    "facts_ids": ["onpoint-first-two-months"],
    "observations": [
        seen(
            "2021-11-30/2022-01-31",
            "613",
            "jama-opc-2022",
            "silive-2022",
            (
                "They came 5,975 times. Read in a news report of the paper; the paper itself "
                "was seen only in part."
            ),
        ),
    ],
}
