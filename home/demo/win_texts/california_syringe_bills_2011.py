"""A win: Two syringe bills become law."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "ca-syringes-2011",
    "slug": "california-syringe-bills-2011",
    "title": "Two syringe bills become law",
    "lede": (
        "California let pharmacies sell syringes without a prescription and let the state "
        "authorize new exchange programs."
    ),
    "in_short": (
        "Two laws from 2011 made clean syringes easier to get in California. Drugstores may "
        "sell them without a doctor’s note. The state itself may let new exchange programs "
        "start."
    ),
    "body": (
        "<p>Seven years after California first <a "
        'href="/wins/california-syringe-access-2004/">made syringes legally available</a>, '
        "two bills took the next step.</p>"
        "<p>One dealt with the pharmacy counter: a person may buy syringes there without a "
        "prescription. The other let the state itself authorize new syringe exchange "
        "programs.</p>"
        "<p>DPA says it sponsored the bills. Pharmacy sale was renewed in 2014. Both laws "
        "rest on a plain idea: sterile equipment should be as easy to find as the nearest "
        "drugstore.</p>"
    ),
    "identifier": "SB 41 and AB 604 (2011)",
    "date": "2011-10",
    "places": ["US-CA"],
    "level": "state",
    "category": "harm-reduction",
    "issues": ["overdose-prevention"],
    "role": "sponsored",
    "role_note": "DPA’s own account names it as sponsor",
    "status": "in_force",
    "status_note": "Renewed since; not rechecked",
    "later_events": [
        {
            "date": "2014",
            "text": "AB 1743 renewed pharmacy sale.",
            "kind": "advance",
            "source": "dpa-ca-victories",
        },
    ],
    "sources": ["dpa-ca-2011", "dpa-ca-victories", "ca-leginfo-sb41", "ca-leginfo-ab604"],
    "verification": "org_claim",
    "lesson": "",
}
