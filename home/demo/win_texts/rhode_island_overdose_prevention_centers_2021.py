"""A win: The first state to allow overdose prevention centers."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "ri-opc-2021",
    "slug": "rhode-island-overdose-prevention-centers-2021",
    "title": "The first state to allow overdose prevention centers",
    "lede": (
        "Rhode Island became the first state to authorize overdose prevention centers, as a "
        "two-year pilot."
    ),
    "in_short": (
        "In 2021 Rhode Island became the first state to allow overdose prevention centers. "
        "Trained staff there watch over people who use drugs and step in at an overdose. A site "
        "was approved in 2024."
    ),
    "body": (
        "<p>An overdose prevention center is a place where people use drugs they bring with "
        "them while trained staff watch over them and respond to overdoses.</p>"
        "<p>In July 2021 Rhode Island became the first state whose law authorizes such "
        "centers. It did so for a pilot of two years.</p>"
        "<p>A law is not yet a building. The city of Providence approved a site on February "
        "1, 2024. By DPA’s own account, it supported the law.</p>"
    ),
    "identifier": "S 0016, Chapter 185 (2021)",
    "date": "2021-07",
    "places": ["US-RI"],
    "level": "state",
    "category": "harm-reduction",
    "issues": ["overdose-prevention"],
    "role": "supported",
    "role_note": "DPA’s own account",
    "status": "in_force",
    "status_note": "",
    "later_events": [
        {
            "date": "2024-02-01",
            "text": "Providence approved a site for an overdose prevention center.",
            "kind": "advance",
            "source": "dpa-providence-2024",
        },
    ],
    "sources": ["nysenate-ri", "dpa-providence-2024", "ri-pl-2021-185"],
    "verification": "secondary_page",
    "lesson": "",
}
