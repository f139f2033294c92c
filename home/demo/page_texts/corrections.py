"""The page “Corrections”."""

from typing import Any

CORRECTIONS: dict[str, Any] = {
    "title": "Corrections",
    "slug": "corrections",
    "path": "/corrections/",
    "lede": "If something here is wrong, we want to be the first to know.",
    "search_description": (
        "How to tell the Drug Policy Alliance about a mistake on this site, and what happens then."
    ),
    "body": (
        "<h2>How to tell us</h2>"
        "<p>Write to us with three things:</p>"
        "<ol>"
        "<li>the address of the page;</li>"
        "<li>the sentence or the figure that is wrong;</li>"
        "<li>where you read otherwise, if you know.</li>"
        "</ol>"
        "<p>You do not need to be an expert, and you do not have to give your name.</p>"
        "<h2>What happens then</h2>"
        "<p>We look at the source again. If a figure was wrong, the right one replaces it and "
        "the wrong one stays visible as corrected. If a sentence was wrong, we change it. If a "
        "law has changed since we wrote about it, we add what happened as a later event. If we "
        "think it is right after all, we tell you why.</p>"
        "<h2>Mistakes we know are going around</h2>"
        "<ul>"
        "<li>One million arrests for possession: that was 2020. The <a "
        'href="/stats/possession-arrests/">figures for later years</a> are lower: '
        "[[possession-arrests|period]].</li>"
        "<li>[[enforcement-spending]] spent on enforcement: that is <a "
        'href="/stats/enforcement-spending/">one estimate from 2018</a>, for federal, state '
        "and local governments together. It is not a yearly count.</li>"
        "<li>31 seconds between arrests: for possession, that was 2020. <a "
        'href="/stats/seconds-per-possession-arrest/">Since then</a> the gap has grown '
        "longer.</li>"
        "<li>Proposition 36: California has voted on three measures with that number, in 2000, "
        "2012 and 2024. Name the year.</li>"
        "</ul>"
    ),
    "cites": [],
    "contact": True,
    "note": "",
}
