"""A win: Drug checking services are protected."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "ca-ab2136-2024",
    "slug": "california-drug-checking-2024",
    "title": "Drug checking services are protected",
    "lede": ("California protected people who run drug checking services and people who use them."),
    "in_short": (
        "Drug checking tells people what is in a drug before they take it. Since 2025 the law "
        "in California protects those who check drugs and those who bring them."
    ),
    "body": (
        "<p>In an unregulated market nobody knows what is in a drug until somebody checks. "
        "Drug checking services do that, and they can tell a person how to be safer.</p>"
        "<p>AB 2136 protects both sides of the table: the people who run a drug checking "
        "service and the people who bring something to be checked. It was entered as Chapter "
        "701 on September 27, 2024, and took effect on January 1, 2025.</p>"
        "<p>By its own account, DPA supported the bill. Washington, D.C. had <a "
        'href="/wins/washington-dc-drug-checking-2017/">taken checking supplies out of its '
        "drug law</a> in 2017.</p>"
    ),
    "identifier": "AB 2136, Chapter 701 (2024)",
    "date": "2024-09-27",
    "places": ["US-CA"],
    "level": "state",
    "category": "harm-reduction",
    "issues": ["overdose-prevention"],
    "role": "supported",
    "role_note": "DPA’s own account",
    "status": "in_force",
    "status_note": "",
    "later_events": [
        {
            "date": "2025-01-01",
            "text": "The law took effect.",
            "kind": "change",
            "source": "mar-vista-voice-2025",
        },
    ],
    "sources": ["dpa-ab2136", "legiscan-ab2136", "mar-vista-voice-2025"],
    "verification": "secondary_page",
    "lesson": "",
}
