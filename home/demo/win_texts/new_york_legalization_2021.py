"""A win: Legal in New York, with protections at home and at work."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "ny-mrta-2021",
    "slug": "new-york-legalization-2021",
    "title": "Legal in New York, with protections at home and at work",
    "lede": (
        "New York legalized marijuana for adults and wrote protections for housing, jobs, "
        "families and parole into the law."
    ),
    "in_short": (
        "In 2021 New York made marijuana legal for adults. The law also protects people at "
        "home, at work, in their families and on parole."
    ),
    "body": (
        "<p>The Marihuana Regulation and Taxation Act, Senate Bill S854A, was signed on "
        "March 31, 2021. It made marijuana legal for adults in New York.</p>"
        "<p>What sets the law apart is how far it looks beyond the store counter. It "
        "protects people in their housing, in their jobs, in their families and on parole, "
        "the places where a drug law keeps punishing long after the courtroom.</p>"
        "<p>By DPA’s own account, it led the effort. Seven years before, New York had passed "
        'its <a href="/wins/new-york-medical-marijuana-2014/">medical marijuana '
        "law</a>.</p>"
    ),
    "identifier": "S854A (2021)",
    "date": "2021-03-31",
    "places": ["US-NY"],
    "level": "state",
    "category": "marijuana",
    "issues": ["legal-regulation", "civil-punishment"],
    "role": "led",
    "role_note": "DPA’s own account",
    "status": "in_force",
    "status_note": "",
    "later_events": [],
    "sources": ["cnn-2021-roundup", "dpa-civil"],
    "verification": "secondary_page",
    "lesson": "A legal drug can still be held against people unless the law says no.",
}
