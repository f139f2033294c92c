"""An action: Call Congress about methadone."""

from home.demo.action_texts.shape import Action

ACTION: Action = {
    "slug": "call-congress-methadone",
    "kind": "call",
    "title": "Call Congress about methadone",
    "ask": "Call your representative and ask them to make methadone easier to get.",
    "addressed_to": "Your representative in the U.S. Congress",
    "level": "national",
    "place": "",
    "issues": ["overdose-prevention"],
    "opens": "",
    "closes": "",
    "timezone": "America/New_York",
    "minutes": 5,
    "url": "",
    "url_label": "",
    "run_by": "dpa",
    "run_by_name": "Drug Policy Alliance",
    "asks_for": "",
    "script": (
        "Hello, my name is [your name], and I live in [your town].\n\n"
        "I am calling about methadone, a medicine for opioid use disorder. It lets people get on "
        "with their lives, but for many the only place that may hand it out is hard to reach.\n\n"
        "I ask you to support letting people get it closer to home.\n\n"
        "Where does [their name] stand on that? Thank you for passing it on."
    ),
    "targets": [
        {
            "name": "The Capitol switchboard",
            "office": "Say where you live and ask for your representative’s office",
            "phone": "202-224-3121",
        },
    ],
    "body": (
        "<h2>How such a call goes</h2>"
        "<p>A member of the staff will answer, or a machine. They write down where you live and "
        "what you ask for. They will not argue with you, and you need not know more than they "
        "do. If you take methadone yourself, tell only what you want to tell.</p>"
        '<p>Rather click than call? <a href="/actions/methadone-access/">Send a message</a> '
        "about the same.</p>"
    ),
    "outcome": "",
    "sources": ["ballotpedia-dpa", "dpa-oc"],
    "verification": "own_knowledge",
    "note": "The number is the Capitol’s switchboard; dial it once before this goes live.",
}
