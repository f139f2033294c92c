"""A win: California protects the person who calls 911."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "ca-good-samaritan-2012",
    "slug": "california-good-samaritan-2012",
    "title": "California protects the person who calls 911",
    "lede": "California gave limited immunity to people who seek help in an overdose.",
    "in_short": (
        "If you get help for an overdose in California, the law protects you, within limits. "
        "Ask a local harm reduction program what it covers where you live."
    ),
    "body": (
        "<p>At an overdose, minutes count. A person who fears arrest may wait too long to "
        "call, or not call at all.</p>"
        "<p>California’s 911 Good Samaritan law gives limited immunity to people who seek "
        "help in an overdose. It came after <a "
        'href="/wins/new-mexico-good-samaritan-2007/">New Mexico</a> had shown the way '
        "with the first such law.</p>"
        "<p>By DPA’s own account, it worked with allies and played a critical role in "
        "passing the law. The protection has limits; ask a local harm reduction program what "
        "it covers where you live.</p>"
    ),
    "identifier": "AB 472, Chapter 338 (2012)",
    "date": "2012",
    "places": ["US-CA"],
    "level": "state",
    "category": "harm-reduction",
    "issues": ["overdose-prevention"],
    "role": "supported",
    "role_note": "DPA’s own account: a critical role, with allies",
    "status": "in_force",
    "status_note": "Not rechecked since it was reported",
    "later_events": [],
    "sources": ["dpa-ca-term", "ca-leginfo-ab472"],
    "verification": "org_claim",
    "lesson": "",
}
