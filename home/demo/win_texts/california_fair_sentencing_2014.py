"""A win: One drug, one penalty."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "ca-sb1010-2014",
    "slug": "california-fair-sentencing-2014",
    "title": "One drug, one penalty",
    "lede": "California made its penalties for crack and powder cocaine equal.",
    "in_short": (
        "Crack and powder are the same drug, cocaine. California law was harsher on crack. "
        "Since 2014 the state has one penalty for both."
    ),
    "body": (
        "<p>Crack and powder cocaine are the same drug in two forms, yet California’s law, "
        "like federal law, did not punish them alike.</p>"
        "<p>The California Fair Sentencing Act, SB 1010, made the state’s penalties equal. "
        'That goes further than <a href="/wins/fair-sentencing-act-2010/">the federal law '
        "of 2010</a>, which cut the gap to 18 to 1 and left it there.</p>"
        "<p>By DPA’s own account, it was the lead sponsor of the bill.</p>"
    ),
    "identifier": "SB 1010 (2014)",
    "date": "2014",
    "places": ["US-CA"],
    "level": "state",
    "category": "alternatives-to-criminalization",
    "issues": ["drug-decriminalization"],
    "role": "sponsored",
    "role_note": "DPA’s own account names it as lead sponsor",
    "status": "in_force",
    "status_note": "Not rechecked since it was reported",
    "later_events": [],
    "sources": ["dpa-ca-victories"],
    "verification": "org_claim",
    "lesson": "",
}
