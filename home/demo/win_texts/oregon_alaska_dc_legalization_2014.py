"""A win: Oregon, Alaska and the capital vote yes."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "or-ak-dc-2014",
    "slug": "oregon-alaska-dc-legalization-2014",
    "title": "Oregon, Alaska and the capital vote yes",
    "lede": (
        "Voters in Oregon, Alaska and Washington, D.C. approved legal adult use of marijuana."
    ),
    "in_short": (
        "In 2014 voters in Oregon, Alaska and Washington, D.C. made marijuana legal for adults. "
        "In Washington, D.C. Congress has blocked legal stores. We have not checked that "
        "again."
    ),
    "body": (
        "<p>Two years after <a "
        'href="/wins/colorado-washington-legalization-2012/">Colorado and Washington</a> '
        "went first, two more states and the nation’s capital said yes at the ballot box.</p>"
        "<p>The capital’s vote came with a catch. Washington, D.C. does not have the last "
        "word on its own laws, and Congress has blocked legal sales there. We have not "
        "rechecked that since it was reported.</p>"
        "<p>By DPA’s own account, it was the largest single donor to the Oregon campaign and "
        "co-chaired the one in Washington, D.C.</p>"
    ),
    "identifier": "Measure 91 (Oregon), Ballot Measure 2 (Alaska) and Initiative 71 (D.C.), 2014",
    "date": "2014-11",
    "places": ["US-OR", "US-AK", "US-DC"],
    "level": "state",
    "category": "marijuana",
    "issues": ["legal-regulation"],
    "role": "funded",
    "role_note": "DPA’s own account: largest single donor in Oregon, co-chair in D.C.",
    "status": "in_force",
    "status_note": "Congress has blocked sales in Washington, D.C.; not rechecked",
    "later_events": [],
    "sources": ["dpa-victories-2014", "daily-chronic-2014"],
    "verification": "org_claim",
    "lesson": "",
}
