"""How many queries each kind of page may ask."""

from tests.kinds import FOR_MACHINES

# What one page may ask when the process is warm but the page itself is not kept. Five to nine
# of them are Wagtail's own, more with each level of the address.
BUDGETS = {
    "/": 12,
    "/issues/": 10,
    "/wins/": 10,
    "/wins/?place=california&decade=2010": 10,
    "/wins/california-proposition-36-2024/": 14,
    "/actions/": 10,
    "/stats/": 10,
    "/about/": 10,
    "/safe-reading/": 10,
    "/news/": 10,
    "/news/providence-paves-the-way/": 15,
    "/resources/": 10,
    "/resources/disrupt-and-vilify/": 15,
    "/drug-facts/": 10,
    "/drug-facts/fentanyl/": 14,
    "/search/?q=naloxone": 10,
    "/search/?q=naloxne+oregn": 10,
    "/search/?q=zzzqq": 10,
    "/search/?q=drug&kind=win&year=2020&page=2": 10,
    "/es/search/?q=naloxone": 10,
    "/search/suggest?q=nalox": 3,
    "/stats/?theme=arrests&kind=estimate": 10,
    "/stats/possession-arrests/": 6,
    "/stats/overdose-deaths/?on=2026-01-01": 6,
    "/stats/drug-arrests/?with=possession-arrests&on=2026-01-01": 8,
    "/stats/changes/": 4,
    "/sources/": 4,
    "/sources/fbi-ucr/": 4,
    "/stats/possession-arrests/embed/": 4,
    "/issues/overdose-prevention/": 17,
    "/wins/oregon-measure-110-2020/": 17,
    "/actions/more-act/": 12,
    "/actions/end-possession-penalties/": 12,
    "/places/": 8,
    "/places/oregon/": 12,
    "/places/california/": 12,
    "/sign-up/": 3,
    "/your-data/": 2,
    "/what-we-deleted/": 4,
    "/actions/write-to-congress-overdose/": 12,
    "/actions/call-congress-methadone/": 12,
    "/actions/overdose-awareness-day/": 12,
    "/sign-up/thanks/": 2,
    "/es/press/": 12,
    "/es/about/": 10,
    "/es/sign-up/": 3,
    "/es/what-we-deleted/": 4,
    **FOR_MACHINES,
    "/nothing-here/": 8,
}

# The same pages in Spanish may ask no more.
BUDGETS |= {f"/es{path}": BUDGETS[path] for path in (
    "/", "/issues/", "/wins/", "/actions/", "/stats/", "/about/", "/issues/overdose-prevention/",
    "/places/", "/places/california/", "/wins/?place=california&decade=2010",
)}  # fmt: skip
