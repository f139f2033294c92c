"""The page “Accessibility”: what holds, how it was checked, what is known to fall short."""

from typing import Any

ACCESSIBILITY: dict[str, Any] = {
    "title": "Accessibility",
    "slug": "accessibility",
    "path": "/accessibility/",
    "lede": (
        "This site is for everybody. We aim to meet the Web Content Accessibility Guidelines, "
        "WCAG 2.2, at level AA."
    ),
    "in_short": (
        "We want everybody to be able to use this site. Machines check each kind of page. People "
        "with screen readers have not checked it yet, so we cannot promise that it all works. "
        "Tell us when something does not."
    ),
    "search_description": (
        "What this site does to be usable by everybody, how it was checked, what is known to "
        "fall short, and how to report a problem."
    ),
    "body": (
        "<h2>Where we stand</h2>"
        "<p>This site conforms to WCAG 2.2 level AA in part. “In part” means: the checks below "
        "find no fault, and some checks have not been made. We assess it ourselves; nobody from "
        "outside has audited it. This statement was last gone through on November 27, 2026.</p>"
        "<h2>What should work for you</h2>"
        "<ul>"
        "<li>Everything works without JavaScript.</li>"
        "<li>Everything can be reached and used with a keyboard, and you can see where you "
        "are. The bar that stays at the top never hides it.</li>"
        "<li>Text can be enlarged to twice its size, and pages fit a screen 320 pixels wide "
        "without scrolling sideways.</li>"
        "<li>Light, dark and reduced motion follow the settings of your device; so do the colors "
        "you have chosen for contrast.</li>"
        "<li>Each picture has a description, unless it only decorates. A picture that may upset "
        "is folded away behind a note.</li>"
        "<li>A chart’s values are also given as a table.</li>"
        "<li>Each link’s name says where it leads, also when links are read out as a list.</li>"
        "<li>Issues, wins and drug facts begin with a few plain words: a program measures them, at "
        "grade 8 of school or below.</li>"
        "<li>Pages can be printed, and the addresses of sources are printed with them.</li>"
        "</ul>"
        "<h2>How we check</h2>"
        "<ul>"
        "<li>The program axe checks about a hundred pages, at least one of each kind, in English "
        "and, where it exists, in Spanish, each on a large screen in light colors and on a phone "
        "in dark ones, by the rules of WCAG 2.0, 2.1 and 2.2, levels A and AA. It finds no fault; "
        "a change that brings one fails our tests.</li>"
        "<li>A program goes through the same pages with the Tab key on a phone, and through six "
        "of them on a large screen, too. Each stop must be in sight, covered by nothing and "
        "marked, and nothing that can be used may be left out. Others use the menus, forms, "
        "notices and the quick exit by keyboard.</li>"
        "<li>The same pages may not scroll sideways at widths from 320 to 1280 pixels, also with "
        "text at twice its size. With colors that your system forces, every button and field "
        "must keep an edge.</li>"
        "<li>All of this runs in the browser Chromium, with each change of the software.</li>"
        "</ul>"
        "<p>Programs find many barriers and miss others, which is why people have to check as "
        "well.</p>"
        "<h2>What is known to fall short, or not checked yet</h2>"
        "<ul>"
        "<li>Screen readers: no page has been walked through with one by a person who uses "
        "it.</li>"
        "<li>Firefox and Safari, and voice control: not checked.</li>"
        "<li>Large headlines are fitted to the width of the page, and on a small screen they stay "
        "within it. When you enlarge text only, they grow less than twice.</li>"
        "<li>In small bold figures the zero with a slash can look struck through.</li>"
        "<li>Not every page exists in Spanish. One that does not says so.</li>"
        "<li>What lies on other sites that we link to is not in our hands.</li>"
        "</ul>"
        "<h2>When something does not work</h2>"
        "<p>Write to us. Say which page it was, what you tried and what you use to read it. We "
        "aim to answer within five working days, and to say by when it will be mended. If you "
        "need something from this site in another form, ask for that, too.</p>"
    ),
    "cites": [],
    "contact": True,
    "note": (
        "Keep true: strike lines as checks are done, renew the date. Five working days is a "
        "proposal: confirm it with those who answer."
    ),
}
