"""An action: Ask Albany about overdose prevention centers."""

from home.demo.action_texts.shape import Action

ACTION: Action = {
    "slug": "new-york-overdose-prevention-centers",
    "title": "Ask Albany about overdose prevention centers",
    "ask": (
        "Ask your state senator to let communities across New York open overdose prevention "
        "centers."
    ),
    "addressed_to": "Your New York state senator",
    "level": "state",
    "place": "US-NY",
    "issues": ["overdose-prevention"],
    "opens": "",
    "closes": "",
    "timezone": "America/New_York",
    "minutes": 4,
    "url": "https://www.nysenate.gov/find-my-senator",
    "url_label": "Find your senator on nysenate.gov",
    "run_by": "partner",
    "run_by_name": "New York State Senate",
    "asks_for": "Your address, to find your district",
    "body": (
        "<p>The country’s first publicly recognized <a "
        'href="/wins/new-york-city-overdose-prevention-centers-2021/">overdose prevention '
        "centers</a> are in New York City. Staff there watch over people who use drugs they "
        "bring, and respond when somebody overdoses. Rhode Island, Minnesota and Vermont "
        "have passed laws of their own on such centers.</p>"
        "<p>Ask your senator two things. Do you support a state law that lets communities "
        "open a center? And what do you say to the families of people who died because they "
        "used alone?</p>"
        "<p>A few sentences are enough. Say where in the district you live. If you want a "
        'figure, bring one from <a href="/stats/overdose-deaths/">overdose deaths</a>, '
        "with its year.</p>"
    ),
    "outcome": "",
    "sources": ["jama-opc-2022", "nysenate-ri", "mn-kdhl", "dpa-vt-2024"],
    "verification": "secondary_page",
    "note": "The link is the Senate’s own address finder. No bill is named on purpose.",
}
