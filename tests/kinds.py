"""One address for each kind of page that a visitor can meet."""

from typing import LiteralString

KINDS = {
    "home": "/",
    "issues": "/issues/",
    "issue": "/issues/overdose-prevention/",
    "wins": "/wins/",
    "win": "/wins/oregon-measure-110-2020/",
    "actions": "/actions/",
    "action open": "/actions/more-act/",
    "action, a petition": "/actions/end-possession-penalties/",
    "action ended": "/actions/abc-news-debate-question/",
    "letter": "/actions/write-to-congress-overdose/",
    "call": "/actions/call-congress-methadone/",
    "event": "/actions/overdose-awareness-day/",
    "action with a start": "/actions/new-congress-more-act/",
    "stats": "/stats/",
    "stats, none found": "/stats/?q=zzzqq",
    "statistic": "/stats/possession-arrests/",
    "statistic, one estimate": "/stats/enforcement-spending/",
    "statistic, compared": "/stats/drug-arrests/?with=possession-arrests",
    "statistic, on a day": "/stats/overdose-deaths/?on=2020-01-01",
    "stats, filtered": "/stats/?theme=arrests&kind=estimate&sort=newest",
    "changes": "/stats/changes/",
    "sources": "/sources/",
    "source": "/sources/fbi-ucr/",
    "open data": "/stats/data/",
    "about": "/about/",
    "privacy": "/privacy/",
    "search": "/search/",
    "search, found": "/search/?q=naloxone",
    "search, none found": "/search/?q=zzzqq",
    "sign-up": "/sign-up/",
    "check your email": "/sign-up/sent/",
    "thanks": "/sign-up/thanks/",
    "your data": "/your-data/",
    "what we deleted": "/what-we-deleted/",
    "not in Spanish yet": "/es/about/",
}
MISSING = "/nothing-here/"
# The demo content has none that was withdrawn: whoever visits this page runs the statement first.
WITHDRAWN = "/stats/deportations/"
WITHDRAW: LiteralString = (
    "UPDATE stats_statistic SET withdrawn_on = '2026-01-02', "
    "withdrawn_reason = 'The agency took its report back.' WHERE slug = 'deportations'"
)
PAGES = {**KINDS, "missing": MISSING, "statistic, withdrawn": WITHDRAWN}
# A frame has no header, no menu, and nothing to share.
EVERY = {**PAGES, "embed": "/stats/possession-arrests/embed/"}
# What programs ask for, with how many queries each may make (`test_speed`), and a missing address
# that says something.
FOR_MACHINES = {
    "/overdose-prevention/": 8,
    "/issues/overdose-prevention.md": 13,
    "/stats/possession-arrests.md": 8,
    "/stats.md": 10,
    "/index.md": 10,
    "/llms.txt": 6,
    "/sitemap.xml": 14,
    "/sitemap-issue-en.xml": 6,
}
