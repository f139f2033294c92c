"""An action: Ask where the naloxone is."""

from home.demo.action_texts.shape import Action

ACTION: Action = {
    "slug": "local-naloxone",
    "title": "Ask where the naloxone is",
    "ask": (
        "Ask your mayor or council where naloxone is kept in your town, and whether it is free."
    ),
    "addressed_to": "Your mayor, city council or county board",
    "level": "local",
    "place": "",
    "issues": ["overdose-prevention", "community-reinvestment"],
    "opens": "",
    "closes": "",
    "timezone": "America/New_York",
    "minutes": 5,
    "url": "https://www.usa.gov/elected-officials",
    "url_label": "Find your local officials on usa.gov",
    "run_by": "partner",
    "run_by_name": "USAGov, the federal government’s guide",
    "asks_for": "We have not read its form yet: look before you fill it in",
    "body": (
        "<p>Naloxone brings back breathing in an opioid overdose. It helps when it is within "
        "reach: in a library, a school, a bar, a bus station, a neighbor’s bag. Your town "
        "knows where it is kept, or ought to.</p>"
        "<p>Four questions for a council meeting, a letter or a phone call:</p>"
        "<ul>"
        "<li>Where can a person get naloxone here?</li>"
        "<li>Is it free, and can one get it without giving a name?</li>"
        "<li>Which public buildings have it, and who there knows how to use it?</li>"
        "<li>Who pays for it, and for how long?</li>"
        "</ul>"
        "<p>If the answer is good, tell your neighbors. If it is not, ask what it would "
        "take, and go back with a friend. New Mexico <a "
        'href="/wins/new-mexico-naloxone-2001/">cleared the way</a> for naloxone in 2001; '
        "the rest is local work.</p>"
    ),
    "outcome": "",
    "sources": ["dpa-hr"],
    "verification": "own_knowledge",
    "note": (
        "For every town: no place is set. The link is a federal guide to elected officials. "
        "What it asks for was not read."
    ),
}
