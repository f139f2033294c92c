"""The page “About”."""

from typing import Any

ABOUT: dict[str, Any] = {
    "title": "About the Drug Policy Alliance",
    "slug": "about",
    "path": "/about/",
    "lede": (
        "We work to shut down the drug war, mend what it broke and build a drug market that is "
        "regulated, fair and free of punishment."
    ),
    "search_description": (
        "Who the Drug Policy Alliance is, where it comes from and how it is paid for."
    ),
    "body": (
        "<h2>What we are here for</h2>"
        "<p>For decades the United States has answered drug use with arrest, prison and lasting "
        "penalties. We work for another answer: health care for people who need it, the truth "
        "for people who ask, and laws that leave people’s lives whole.</p>"
        "<p>Four things decide what we argue for: evidence, health, equity and human rights. A "
        "policy that fails on one of them is not good enough.</p>"
        "<h2>Where we come from</h2>"
        "<p>The Drug Policy Alliance was formed on July 1, 2000. Two organizations joined to "
        "make it: the Drug Policy Foundation, which began in 1987, and The Lindesmith Center, "
        "which began in 1994.</p>"
        "<p>Since then we have worked on drug laws in cities, in states and in Congress. Our <a "
        'href="/wins/">wins page</a> lists what was gained and what was lost again.</p>'
        "<h2>How we are set up</h2>"
        "<p>DPA is a nonprofit organization under section 501(c)(3) of the tax code. Private "
        "gifts pay for the work.</p>"
        "<p>Our sister organization, Drug Policy Action, is a 501(c)(4). It has a website of its "
        "own, drugpolicyaction.org. On this site an action says who runs it, so you always know "
        "which of the two you are dealing with.</p>"
        "<h2>How to judge us</h2>"
        "<p>Ask where a number comes from. Each figure here has a page with its period, source "
        'and limits, and <a href="/how-we-check/">how we check a figure</a> is written down. '
        "Where our part in a win rests on our own account, the page says so.</p>"
        '<p>Read on: <a href="/how-we-work/">how we do our work</a>, and <a '
        'href="/issues/">our five priority issues</a>.</p>'
    ),
    "cites": ["guidestar", "ballotpedia-dpa", "dpa-ar-2018"],
    "contact": True,
    "note": "",
}
