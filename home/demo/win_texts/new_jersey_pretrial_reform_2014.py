"""A win: Going home before trial no longer hangs on cash."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "nj-bail-2014",
    "slug": "new-jersey-pretrial-reform-2014",
    "title": "Going home before trial no longer hangs on cash",
    "lede": "New Jersey moved from cash bail to an assessment of risk.",
    "in_short": (
        "People used to wait for trial in jail because they could not pay bail. New Jersey "
        "moved away from cash bail. A court now looks at the risk, not at the money a person "
        "has."
    ),
    "body": (
        "<p>Bail in cash means that two people charged with the same thing can wait for "
        "trial in different places: one at home, one in jail, because one of them had the "
        "money. Nobody has been found guilty of anything at that point.</p>"
        "<p>New Jersey changed its law and its constitution to move away from cash bail. "
        "Courts assess risk in its place.</p>"
        "<p>By DPA’s own account, it supported the reform. A day in jail can cost a job or a "
        "home, also for a person who is later found not guilty.</p>"
    ),
    "identifier": "S946, Chapter 31 (2014)",
    "date": "2014",
    "places": ["US-NJ"],
    "level": "state",
    "category": "alternatives-to-criminalization",
    "issues": ["drug-decriminalization"],
    "role": "supported",
    "role_note": "DPA’s own account",
    "status": "in_force",
    "status_note": "Not rechecked since it was reported",
    "later_events": [],
    "sources": ["dpa-alt", "nj-pl-2014-31"],
    "verification": "org_claim",
    "lesson": "",
}
