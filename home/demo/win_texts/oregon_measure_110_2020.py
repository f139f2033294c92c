"""A win: Voters take possession out of criminal law."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "or-m110-2020",
    "slug": "oregon-measure-110-2020",
    "title": "Voters take possession out of criminal law",
    "lede": (
        "Oregon became the first state to end criminal penalties for small amounts of drugs; "
        "lawmakers brought them back in 2024."
    ),
    "in_short": (
        "In 2020 voters in Oregon ended criminal penalties for small amounts of drugs and paid "
        "for services. In 2024 lawmakers made possession a crime again. They kept the money for "
        "treatment."
    ),
    "body": (
        "<p>Measure 110 (2020) replaced criminal penalties for small amounts of drugs with a "
        "$100 citation or a health assessment, and it paid for services. It passed with "
        "58.46% of the vote and took effect on February 1, 2021.</p>"
        "<p>In 2024 lawmakers changed course. House Bill 4002 was signed on April 1, and "
        "possession became a misdemeanor again on September 1. The treatment funding that "
        "voters had won was kept.</p>"
        "<p>DPA credits its sister organization, Drug Policy Action, with spearheading the "
        "measure. We list this as a win and as a setback, because it was both.</p>"
    ),
    "identifier": "Measure 110 (2020)",
    "date": "2020-11-03",
    "places": ["US-OR"],
    "level": "state",
    "category": "alternatives-to-criminalization",
    "issues": ["drug-decriminalization", "community-reinvestment"],
    "role": "led",
    "role_note": "DPA’s own account: Drug Policy Action spearheaded it",
    "status": "partly_repealed",
    "status_note": "Criminal penalties came back in 2024; treatment funding was kept",
    "later_events": [
        {
            "date": "2021-02-01",
            "text": "The measure took effect.",
            "kind": "change",
            "source": "wiki-m110",
        },
        {
            "date": "2024-04-01",
            "text": (
                "House Bill 4002 was signed and brought back criminal penalties. Treatment "
                "funding was kept."
            ),
            "kind": "setback",
            "source": "bp-m110",
        },
        {
            "date": "2024-09-01",
            "text": "That law took effect, and possession became a misdemeanor again.",
            "kind": "change",
            "source": "bp-m110",
        },
    ],
    "sources": ["bp-m110", "wiki-m110", "dpa-resources", "dpa-news"],
    "verification": "secondary_page",
    "lesson": (
        "A legislature can undo a vote; the services that the vote paid for can outlast it."
    ),
}
