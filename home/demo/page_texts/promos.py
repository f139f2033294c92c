"""The promos: one that is over, one still to come."""

from typing import Any

PROMOS: list[dict[str, Any]] = [
    {
        "slug": "debate-2024",
        "kicker": "September 10, 2024",
        "title": "One question for debate night",
        "text": (
            "The moderators pick the questions. Ask them to put the overdose crisis to both "
            "candidates on stage."
        ),
        "link": {
            "text": "Send the question",
            "path": "/actions/abc-news-debate-question/",
        },
        "starts": "2024-09-10T00:00",
        "ends": "2024-09-10T23:59",
        "timezone": "America/New_York",
        "where": "home",
        "after_title": "The debate is over",
        "after_text": (
            "We asked ABC News for one question on the overdose crisis. See what is known of how "
            "it went."
        ),
        "after_link": {
            "text": "See what came of it",
            "path": "/actions/abc-news-debate-question/",
        },
        "after_until": "2024-09-17T23:59",
        "sources": ["dpa-email-debate", "dpa-campaign-2024"],
        "note": (
            "The seed promo, as an ended one. Opening and closing times of day are ours; the "
            "date is the source’s."
        ),
    },
    {
        "slug": "new-congress-2027",
        "kicker": "January 3, 2027",
        "title": "A new Congress begins at noon",
        "text": (
            "Whoever represents you will hear from somebody first. Have your question about the "
            "MORE Act ready."
        ),
        "link": {
            "text": "Get the question ready",
            "path": "/actions/new-congress-more-act/",
        },
        "starts": "2026-11-16T00:00",
        "ends": "2027-01-03T12:00",
        "timezone": "America/New_York",
        "where": "home",
        "after_title": "The new Congress has begun",
        "after_text": "Your representative has an office and a phone. Ask about the MORE Act.",
        "after_link": {
            "text": "Ask your representative",
            "path": "/actions/new-congress-more-act/",
        },
        "after_until": "2027-01-31T23:59",
        "sources": ["ballotpedia-dpa"],
        "note": (
            "Terms in the House begin at noon on January 3 (20th Amendment). No vote or bill "
            "number is claimed."
        ),
    },
]
