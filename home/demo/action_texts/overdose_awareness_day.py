"""An action: Be there on Overdose Awareness Day."""

from home.demo.action_texts.shape import Action

ACTION: Action = {
    "slug": "overdose-awareness-day",
    "kind": "event",
    "title": "Be there on Overdose Awareness Day",
    "ask": "Come to a vigil or a meeting near you on August 31, and bring one person.",
    "addressed_to": "Everyone where you live, and those who decide there",
    "level": "local",
    "place": "",
    "issues": ["overdose-prevention"],
    "opens": "",
    "closes": "2027-08-31T23:59",
    "timezone": "America/New_York",
    "minutes": 60,
    "url": "https://www.overdoseday.com/",
    "url_label": "Find an event on overdoseday.com",
    "run_by": "partner",
    "run_by_name": "International Overdose Awareness Day",
    "asks_for": "We have not read its forms yet: look before you fill one in",
    "event_starts": "2027-08-31T00:00",
    "event_where": "Many towns and cities across the United States",
    "event_how": (
        "Look for an event close to you, or ask your health department and your local harm "
        "reduction program.\n\n"
        "You do not have to speak, and you do not have to say why you came. Wear something "
        "purple if you like: people there do."
    ),
    "body": (
        "<p>International Overdose Awareness Day is August 31, every year. People remember those "
        "who died of an overdose, without stigma, and ask for what would have kept them "
        "alive.</p>"
        "<h2>Nothing near you?</h2>"
        "<ul>"
        "<li>Put a light in the window at nightfall.</li>"
        "<li>Say the name of the one you miss, to somebody who knew them.</li>"
        "<li>Ask the library for a table with naloxone and leaflets.</li>"
        "<li>Look up where naloxone is kept, and learn how to use it.</li>"
        "</ul>"
        "<h2>One question to bring</h2>"
        "<p>If somebody who decides for your town is there, ask them one thing: <a "
        'href="/actions/local-naloxone/">where naloxone is kept</a>, and who pays for it.</p>'
    ),
    "outcome": "",
    "sources": ["dpa-hr"],
    "verification": "own_knowledge",
    "note": (
        "The day is the same every year. Which events there are is not known from our facts: the "
        "link leads to the front page of the day’s own site. Check what it asks for."
    ),
}
