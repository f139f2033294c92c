"""An action: Override the veto of H.72."""

from home.demo.action_texts.shape import Action

ACTION: Action = {
    "slug": "vermont-h72-override",
    "title": "Override the veto of H.72",
    "ask": "Write to your Vermont lawmakers and ask them to override the veto of H.72.",
    "addressed_to": "The Vermont Legislature",
    "level": "state",
    "place": "US-VT",
    "issues": ["overdose-prevention"],
    "opens": "",
    "closes": "2024-06-17T23:59",
    "timezone": "America/New_York",
    "minutes": 4,
    "url": "https://decrimvermont.org/opc-action-alert-override",
    "url_label": "See the alert on decrimvermont.org",
    "run_by": "partner",
    "run_by_name": "Decriminalize Vermont",
    "asks_for": "We have not read its form yet: look before you fill it in",
    "body": (
        "<p>H.72 allows an overdose prevention center in Burlington as a pilot, with money "
        "from opioid settlements. Vermont’s governor vetoed it. An override needs lawmakers "
        "to vote for the bill a second time, so each of them had to hear from home.</p>"
        "<p>Decriminalize Vermont ran this action. It asked people to email their own "
        "lawmakers before the vote on June 17, 2024.</p>"
        "<p>The action closed with the vote. What the law says, and where it stands, is on "
        "the page of the <a "
        'href="/wins/vermont-overdose-prevention-center-2024/">win</a>.</p>'
    ),
    "outcome": (
        "<p>The veto was overridden on the day the action closed, June 17, 2024. The first "
        "vote in the Senate failed by one; a second vote the same day passed.</p>"
        "<p>How many emails were sent is not recorded here. Some pages written between the "
        "two votes still say that the override failed.</p>"
    ),
    "steps": [
        {
            "kind": "win",
            "day": "2024-06-17",
            "text": "The veto was overridden; in the Senate it took a second vote that day.",
            "page": "vermont-overdose-prevention-center-2024",
        }
    ],
    "sources": ["decrimvt", "dpa-vt-2024", "vtdigger-h72"],
    "verification": "secondary_page",
    "note": (
        "Ended. “Partner” here means that another organization ran it; no formal tie with "
        "DPA is known from our facts. The closing time of day is ours."
    ),
}
