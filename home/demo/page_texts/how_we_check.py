"""The page “How we check”."""

from typing import Any

HOW_WE_CHECK: dict[str, Any] = {
    "title": "How we check a figure",
    "slug": "how-we-check",
    "path": "/how-we-check/",
    "lede": (
        "A number on a sign had better be right. This is how a figure gets onto this site, and "
        "what happens when it changes."
    ),
    "search_description": (
        "How figures on this site are sourced, dated, checked, replaced and corrected."
    ),
    "body": (
        "<h2>No figure without a period and a source</h2>"
        "<p>A figure is published only with the time it covers, the place, what was counted and "
        "where it comes from. If the year is missing, the figure stays out, however well known "
        "it is.</p>"
        "<h2>Primary and secondary sources</h2>"
        "<p>A primary source is the agency, study or poll that made the figure. A secondary "
        "source repeats it. We name the primary source. Where we have read the figure only in a "
        "secondary one, we name that as well, and our editors see a mark that says it has not "
        "been checked against the original yet.</p>"
        "<h2>Counts, estimates, surveys and models</h2>"
        "<p>They are different things, and each figure says which it is. A count of arrests is "
        "not a count of people. A model is one author’s reckoning: the <a "
        'href="/stats/enforcement-spending/">estimate of what enforcement costs</a> is one '
        "study, published in 2018, for all governments together. It is not a yearly "
        "measurement.</p>"
        "<h2>Provisional and final</h2>"
        "<p>Some agencies publish an early figure and a final one later. <a "
        'href="/stats/overdose-deaths/">Overdose deaths</a> are an example. While a figure is '
        'provisional, we mark it so, and <a href="/stats/changes/">every replacement</a> is '
        "listed.</p>"
        "<h2>Replaced, never rewritten</h2>"
        "<p>A published value is not edited. When a better one comes, it takes the old one’s "
        "place, with a reason, and the old one stays on the page. You can still see what we said "
        "and when.</p>"
        "<h2>One figure, one place</h2>"
        "<p>A figure is kept once and shown wherever it is needed. Two of our pages cannot "
        "disagree about it.</p>"
        "<h2>When we get it wrong</h2>"
        '<p>We say so on the page. <a href="/corrections/">Here is how to tell us</a>.</p>'
    ),
    "cites": [],
    "contact": False,
    "note": "",
}
