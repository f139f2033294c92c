"""The cards that lead on from the About page."""

CARDS: list[dict[str, str]] = [
    {
        "title": "How we do our work",
        "text": "Seven ways to change a law and the minds behind it.",
        "label": "Learn more",
        "path": "/how-we-work/",
    },
    {
        "title": "Our priority issues",
        "text": "Five priorities with one idea under them.",
        "label": "View Issues",
        "path": "/issues/",
    },
    {
        "title": "Our wins change lives",
        "text": "What has been won, and what was pushed back.",
        "label": "View Wins",
        "path": "/wins/",
    },
    {
        "title": "Latest actions",
        "text": "Local, state and national: five minutes is enough.",
        "label": "Take Action",
        "path": "/actions/",
    },
]
