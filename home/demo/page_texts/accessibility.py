"""The page “Accessibility”."""

from typing import Any

ACCESSIBILITY: dict[str, Any] = {
    "title": "Accessibility",
    "slug": "accessibility",
    "path": "/accessibility/",
    "lede": (
        "This site is for everybody. We aim to meet the Web Content Accessibility Guidelines, "
        "WCAG 2.2, at level AA."
    ),
    "search_description": (
        "What this site does to be usable by everybody, what has not been checked yet, and how "
        "to report a problem."
    ),
    "body": (
        "<h2>What should work for you</h2>"
        "<ul>"
        "<li>Everything works without JavaScript.</li>"
        "<li>Everything can be reached and used with a keyboard, and you can see where you "
        "are.</li>"
        "<li>Text can be enlarged, and pages fit a narrow screen without scrolling sideways.</li>"
        "<li>Light and dark follow the setting of your device, and so does reduced motion.</li>"
        "<li>Each picture has a description, unless it only decorates.</li>"
        "<li>A figure’s values over time are given as a table.</li>"
        "<li>Pages can be printed, and the addresses of sources are printed with them.</li>"
        "</ul>"
        "<h2>How we check</h2>"
        "<p>Automated checks run on each kind of page, in the Chromium browser. They find many "
        "barriers and miss others, which is why people have to check as well.</p>"
        "<h2>What has not been checked yet</h2>"
        "<ul>"
        "<li>Firefox and Safari.</li>"
        "<li>Screen readers: no page has been walked through with one so far.</li>"
        "<li>The site in Spanish: it does not exist yet.</li>"
        "</ul>"
        "<p>Until that is done, we cannot promise that this site meets the guidelines in "
        "full.</p>"
        "<h2>When something does not work</h2>"
        "<p>Write to us. Say which page it was, what you tried and what you use to read it. If "
        "you need something from this site in another form, ask for that, too.</p>"
    ),
    "cites": [],
    "contact": True,
    "note": "Keep true: strike lines as checks are done.",
}
