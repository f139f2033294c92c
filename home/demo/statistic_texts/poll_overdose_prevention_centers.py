"""A statistic: Support for overdose prevention centers."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
    "id": "poll-opc-2022",
    "slug": "poll-overdose-prevention-centers",
    "title": "Support for overdose prevention centers",
    "question": "Do voters want overdose prevention centers?",
    "statement": (
        "of likely voters in the United States supported opening overdose prevention centers"
    ),
    "unit": "percent",
    "style": "percent",
    "population": "Likely voters in the United States",
    "place": "US",
    "kind": "survey",
    "theme": "public-opinion",
    "method": (
        "A poll by Data for Progress with the People’s Action Institute. The number of "
        "people asked was not read."
    ),
    "not_counted": "People who are unlikely to vote.",
    "caveat": "Held back: commissioned by advocates, and read only on a DPA page.",
    "review_due": "2027-06-30",
    "series": "",
    "publish": False,
    "facts_ids": ["poll-opc-2022"],
    "observations": [
        seen(
            "2022",
            "64",
            "dfp-2022",
            "dpa-oc",
            "A Data for Progress poll in 2020 found 60%.",
            verification="org_claim",
            publish=False,
        ),
    ],
}
