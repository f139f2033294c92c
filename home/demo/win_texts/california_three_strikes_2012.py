"""A win: Three strikes gets a limit."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "ca-three-strikes-2012",
    "slug": "california-three-strikes-2012",
    "title": "Three strikes gets a limit",
    "lede": "California voters limited life sentences under the state’s three-strikes law.",
    "in_short": (
        "In California a third conviction could mean prison for life. In 2012 voters set limits "
        "to that. Two other measures have the same number, 36, so check the year."
    ),
    "body": (
        "<p>A three-strikes law can turn a third conviction into a life sentence. "
        "Proposition 36 (2012) set limits to life sentences under the law that California "
        "had.</p>"
        "<p>By DPA’s own account, it supported the measure.</p>"
        "<p>The number causes mix-ups. Proposition 36 of 2012 is not <a "
        'href="/wins/california-proposition-36-2000/">Proposition 36 of 2000</a>, which '
        "put treatment in place of jail, and it is not Proposition 36 of 2024, which raised "
        "drug and theft penalties and which DPA opposed.</p>"
    ),
    "identifier": "Proposition 36 (2012)",
    "date": "2012",
    "places": ["US-CA"],
    "level": "state",
    "category": "alternatives-to-criminalization",
    "issues": ["drug-decriminalization"],
    "role": "supported",
    "role_note": "DPA’s own account",
    "status": "in_force",
    "status_note": "Not rechecked since it was reported",
    "later_events": [],
    "sources": ["dpa-ca-term"],
    "verification": "org_claim",
    "lesson": "",
}
