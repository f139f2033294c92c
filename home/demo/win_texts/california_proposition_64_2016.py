"""A win: Proposition 64 opens a legal market."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "ca-prop64-2016",
    "slug": "california-proposition-64-2016",
    "title": "Proposition 64 opens a legal market",
    "lede": (
        "California voters legalized marijuana for adults and made it possible to clear old "
        "records."
    ),
    "in_short": (
        "In 2016 voters in California made marijuana legal for adults. They also looked back: "
        "people with an old conviction could have it taken off their record."
    ),
    "body": (
        "<p>Proposition 64 made marijuana legal for adults in California. It also looked "
        "back: people with old convictions could have their records cleared, so that what is "
        "legal for one person does not go on punishing another.</p>"
        "<p>By DPA’s own account, it helped write the measure, coordinated the campaign and "
        "raised over $5 million for it.</p>"
        "<p>Record clearing has been part of the laws that came later too, among them those "
        'of <a href="/wins/new-jersey-legalization-2021/">New Jersey</a> and <a '
        'href="/wins/new-mexico-legalization-2021/">New Mexico</a>.</p>'
    ),
    "identifier": "Proposition 64 (2016)",
    "date": "2016-11",
    "places": ["US-CA"],
    "level": "state",
    "category": "marijuana",
    "issues": ["legal-regulation", "drug-decriminalization"],
    "role": "drafted",
    "role_note": "DPA’s own account: co-drafted, coordinated and raised funds",
    "status": "in_force",
    "status_note": "",
    "later_events": [],
    "sources": ["dpa-ca-victories"],
    "verification": "org_claim",
    "lesson": "A legal market should not leave the old convictions behind.",
}
