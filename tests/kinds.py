"""One address for each kind of page that a visitor can meet."""

from typing import LiteralString

KINDS = {
    "home": "/",
    "issues": "/issues/",
    "issue": "/issues/overdose-prevention/",
    "wins": "/wins/",
    "win": "/wins/oregon-measure-110-2020/",
    "wins, filtered": "/wins/?place=california&status=setback",
    "wins, none found": "/wins/?place=oregon&decade=2000",
    "wins as data": "/wins/data/",
    "setback": "/wins/california-proposition-36-2024/",
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
    "statistic in Spanish": "/es/stats/possession-arrests/",
    "statistic in Spanish, compared": "/es/stats/drug-arrests/?with=possession-arrests",
    "statistic in Spanish, one estimate": "/es/stats/enforcement-spending/",
    "changes in Spanish": "/es/stats/changes/",
    "sources in Spanish": "/es/sources/",
    "source in Spanish": "/es/sources/fbi-ucr/",
    "open data in Spanish": "/es/stats/data/",
    "places": "/places/",
    "places, the law": "/places/?show=marijuana",
    "place": "/places/oregon/",
    "place, a city": "/places/new-york-city/",
    "place, nothing known": "/places/iowa/",
    "about": "/about/",
    "privacy": "/privacy/",
    "safe reading": "/safe-reading/",
    "accessibility": "/accessibility/",
    "news": "/news/",
    "news, filtered": "/news/?kind=statement&place=vermont",
    "news, one": "/news/providence-paves-the-way/",
    "resources": "/resources/",
    "resource": "/resources/disrupt-and-vilify/",
    "drug facts": "/drug-facts/",
    "drug": "/drug-facts/fentanyl/",
    "search": "/search/",
    "search, found": "/search/?q=naloxone",
    "search, none found": "/search/?q=zzzqq",
    "search, a slip": "/search/?q=naloxne",
    "search, a figure": "/search/?q=797,187&kind=statistic",
    "search in Spanish": "/es/search/?q=naloxone",
    "sign-up": "/sign-up/",
    "check your email": "/sign-up/sent/",
    "thanks": "/sign-up/thanks/",
    "your data": "/your-data/",
    "what we deleted": "/what-we-deleted/",
    "in Spanish": "/es/about/",
    "home in Spanish": "/es/",
    "issue in Spanish": "/es/issues/overdose-prevention/",
    "not in Spanish yet": "/es/press/",
    "sign-up in Spanish": "/es/sign-up/",
    "check your email in Spanish": "/es/sign-up/sent/",
    "thanks in Spanish": "/es/sign-up/thanks/",
    "your data in Spanish": "/es/your-data/",
    "what we deleted in Spanish": "/es/what-we-deleted/",
}
MISSING = "/nothing-here/"
# The demo content has none that was withdrawn: whoever visits this page runs the statement first.
WITHDRAWN = "/stats/deportations/"
WITHDRAW: LiteralString = (
    "UPDATE stats_statistic SET withdrawn_on = '2026-01-02', "
    "withdrawn_reason = 'The agency took its report back.' WHERE slug = 'deportations'"
)
PAGES = {**KINDS, "missing": MISSING, "statistic, withdrawn": WITHDRAWN}
# The rest of the kinds in the other language: looked at in browsers, counted above in English.
IN_SPANISH = {
    "wins in Spanish": "/es/wins/",
    "actions in Spanish": "/es/actions/",
    "petition in Spanish": "/es/actions/end-possession-penalties/",
    "letter in Spanish": "/es/actions/write-to-congress-overdose/",
    "stats in Spanish": "/es/stats/",
    "places in Spanish": "/es/places/",
    "place in Spanish": "/es/places/oregon/",
    "accessibility in Spanish": "/es/accessibility/",
    "safe reading in Spanish": "/es/safe-reading/",
}
# A frame has no header, no menu, and nothing to share.
EVERY = {
    **PAGES,
    **IN_SPANISH,
    "embed": "/stats/possession-arrests/embed/",
    "embed in Spanish": "/es/stats/possession-arrests/embed/",
}
# What programs ask for, with how many queries each may make (`test_speed`), and a missing address
# that says something.
FOR_MACHINES = {
    "/overdose-prevention/": 8,
    "/issues/overdose-prevention.md": 13,
    "/stats/possession-arrests.md": 8,
    "/stats.md": 10,
    "/stats/changes.md": 8,
    "/index.md": 10,
    "/llms.txt": 6,
    "/sitemap.xml": 14,
    "/sitemap-issue-en.xml": 6,
}
