"""A win: New Mexico legalizes, and clears records by itself."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "nm-2021",
    "slug": "new-mexico-legalization-2021",
    "title": "New Mexico legalizes, and clears records by itself",
    "lede": (
        "New Mexico legalized marijuana for adults, with automatic expungement of old records."
    ),
    "in_short": (
        "In 2021 New Mexico made marijuana legal for adults. Old records are cleared by the "
        "state. People do not need to fill in a form or pay a lawyer for that."
    ),
    "body": (
        "<p>Two bills were signed in New Mexico on April 12, 2021. The Cannabis Regulation "
        "Act, HB 2, made marijuana legal for adults. Its companion, SB 2, took care of the "
        "past: records are expunged automatically.</p>"
        "<p>Automatic is the word that matters. It means that the state does the work. "
        "People do not have to find the right form, or a lawyer, before an old record is "
        "taken off.</p>"
        "<p>By DPA’s own account, it led the effort. The state had legalized <a "
        'href="/wins/new-mexico-medical-marijuana-2007/">medical marijuana</a> in 2007.</p>'
    ),
    "identifier": "HB 2 (2021)",
    "date": "2021-04-12",
    "places": ["US-NM"],
    "level": "state",
    "category": "marijuana",
    "issues": ["legal-regulation", "civil-punishment"],
    "role": "led",
    "role_note": "DPA’s own account",
    "status": "in_force",
    "status_note": "",
    "later_events": [],
    "sources": ["mpp-nm-2021", "cnn-2021-roundup"],
    "verification": "secondary_page",
    "lesson": "",
}
