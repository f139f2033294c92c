"""An action: Meet your representative with a question."""

from home.demo.action_texts.shape import Action

ACTION: Action = {
    "slug": "new-congress-more-act",
    "title": "Meet your representative with a question",
    "ask": "Ask your newly sworn-in representative to support the MORE Act.",
    "addressed_to": "Your member of the U.S. House of Representatives",
    "level": "national",
    "place": "",
    "issues": ["legal-regulation", "civil-punishment"],
    "opens": "2027-01-03T12:00",
    "closes": "",
    "timezone": "America/New_York",
    "minutes": 3,
    "url": "https://www.house.gov/representatives/find-your-representative",
    "url_label": "Find your representative on house.gov",
    "run_by": "partner",
    "run_by_name": "U.S. House of Representatives",
    "asks_for": "Your ZIP code, to find your district",
    "body": (
        "<p>Terms in the House of Representatives begin at noon on January 3. From that "
        "moment, whoever represents you has an office, a phone and a vote.</p>"
        "<p>The House has passed the MORE Act twice, and twice the Senate did not act. A "
        "bill that did not become law has to start again in a new Congress, and it starts "
        "with members who say yes.</p>"
        "<p>Call or write, and ask one question: will you support the MORE Act, to end "
        "federal marijuana prohibition? Then ask for the answer in writing.</p>"
        "<p>A question in the first weeks is heard by people who are still setting up their "
        "desks. Be the one they remember.</p>"
    ),
    "outcome": "",
    "sources": ["uo-more-2020", "mpp-more-2022", "ballotpedia-dpa"],
    "verification": "own_knowledge",
    "note": (
        "Opens when terms begin (20th Amendment). No bill number is named: the bill would "
        "have to be introduced again."
    ),
}
