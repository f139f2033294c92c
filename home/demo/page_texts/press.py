"""The page “Press”."""

from typing import Any

PRESS: dict[str, Any] = {
    "title": "Press desk",
    "slug": "press",
    "path": "/press/",
    "lede": "Figures to quote, and how to quote them so that nobody can knock them down.",
    "search_description": (
        "How journalists can quote a figure from this site, and how to reach the Drug Policy "
        "Alliance."
    ),
    "body": (
        "<h2>How to quote a figure</h2>"
        "<ol>"
        "<li>Take the number, the period and the source together. Each is on the figure’s own "
        "page.</li>"
        "<li>Say “arrests” where arrests were counted. One person can be arrested more than "
        "once.</li>"
        "<li>Say “estimate” where it is one, and name who made it.</li>"
        "<li>Say “provisional” while it is.</li>"
        "<li>Link to the figure’s page. Its address does not change, and the history stays "
        "there.</li>"
        "</ol>"
        '<p><a href="/stats/">All drug stats</a> are free to quote. <a '
        'href="/how-we-check/">How we check a figure</a> says what stands behind them.</p>'
        "<h2>Words we use</h2>"
        "<p>We write “people who use drugs”, “a person in prison” and “overdose prevention "
        "center”. People come first, then what happened to them.</p>"
        "<h2>How to reach us</h2>"
        "<p>Write to us and say what you are working on and when you need an answer.</p>"
    ),
    "cites": [],
    "contact": True,
    "note": "The press address comes from the site settings; none is known from our facts.",
    "contact_field": "press_email",
}
