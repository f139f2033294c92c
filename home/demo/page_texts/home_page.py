"""The home page: its opening and bands, with the statements beside."""

from typing import Any

from home.demo.page_texts.home_statements import STATEMENTS

HOME: dict[str, Any] = {
    **STATEMENTS,
    "title": "Home",
    "seo_title": "Care works. War never did",
    "search_description": (
        "The Drug Policy Alliance works to close down the drug war in the United States, mend "
        "what it broke and put care in its place."
    ),
    "hero": {
        "heading": "Care works. War never did.",
        "lines": ["Care works.", "War never did."],
        "lede": (
            "We are the Drug Policy Alliance. We lead the push to shut down the drug war, mend "
            "what it broke and build a drug market that is regulated, fair and free of "
            "punishment."
        ),
        "text": (
            "Nobody stops being human by using a drug, and no law should pretend otherwise. So "
            "we argue from evidence, health, equity and human rights, next to allied movements, "
            "from city halls to Congress."
        ),
        "links": [
            {
                "text": "Take Action",
                "path": "/actions/",
            },
            {
                "text": "See the evidence",
                "path": "/stats/",
            },
        ],
        "image": "rally",
        "image_caption": "A rally in Albany, New York.",
    },
    "stat_band": {
        "heading": "What the drug war costs",
        "statistics": ["possession-arrests", "enforcement-spending"],
        "intro": (
            "The same money could keep people housed, in school and in care. Respect each "
            "person’s say over their own body, offer help to anyone who wants it, and move the "
            "rest."
        ),
        "link": {
            "text": "View all drug stats",
            "path": "/stats/",
        },
        "more_label": "Learn more",
    },
    "how": {
        "heading": "How we do our work",
        "intro": (
            "Seven ways in, one test: does it hold up on evidence, health, equity and human rights?"
        ),
        "methods": [
            {
                "title": "Public education",
                "text": "Plain facts for anyone who asks.",
            },
            {
                "title": "Campaigns",
                "text": "Bills and ballot measures, from first draft to last vote.",
            },
            {
                "title": "Civic engagement",
                "text": "Voters, hearings and phones that do not stop ringing.",
            },
            {
                "title": "Grantmaking",
                "text": "Money for the groups closest to the harm.",
            },
            {
                "title": "Movement building",
                "text": "Shared ground with housing, health and racial justice.",
            },
            {
                "title": "Research and academic engagement",
                "text": "Scholars and people with experience, asking together.",
            },
            {
                "title": "Technical assistance",
                "text": "Help for lawmakers who want to write it well.",
            },
        ],
        "link": {
            "text": "Learn more",
            "path": "/how-we-work/",
        },
        "link_context": "about how we work",
    },
    "issues": {
        "heading": "Our priority issues",
        "order": [
            "drug-decriminalization",
            "overdose-prevention",
            "legal-regulation",
            "civil-punishment",
            "community-reinvestment",
        ],
        "link": {
            "text": "View Issues",
            "path": "/issues/",
        },
    },
    "wins": {
        "heading": "Our wins change lives",
        "heading_since": "Our wins since {first_year}",
        "intro": (
            "Laws that answer drug use with health care, one city and one state at a time. Where "
            "a win was pushed back, we say so."
        ),
        "featured": [
            "california-proposition-36-2000",
            "new-mexico-good-samaritan-2007",
            "new-york-rockefeller-reform-2009",
            "new-york-legalization-2021",
        ],
        "link": {
            "text": "View Wins",
            "path": "/wins/",
        },
    },
    "latest": {
        "heading": "Latest actions",
        "intro": (
            "Five minutes, at the level where it counts: your city, your state or the country."
        ),
        "link": {
            "text": "Take Action",
            "path": "/actions/",
        },
    },
}
