"""A win: New Jersey legalizes, and clears records."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "nj-2021",
    "slug": "new-jersey-legalization-2021",
    "title": "New Jersey legalizes, and clears records",
    "lede": "New Jersey legalized marijuana for adults, with expungement of old records.",
    "in_short": (
        "In 2021 New Jersey made marijuana legal for adults. Old marijuana offenses come off a "
        "person’s record, so they do not show up when they ask for a job or a home."
    ),
    "body": (
        "<p>First New Jersey’s voters were asked, in a referendum. Then lawmakers wrote the "
        "law, and it was signed on February 22, 2021.</p>"
        "<p>The law makes marijuana legal for adults. Expungement is part of it: expunging "
        "means taking an old offense off a person’s record, so that it stops turning up when "
        "they apply for a job or a home.</p>"
        "<p>By DPA’s own account, it led the effort. New York and New Mexico signed laws of "
        "their own within the next two months.</p>"
    ),
    "identifier": "A21, Chapter 16 (2021)",
    "date": "2021-02-22",
    "places": ["US-NJ"],
    "level": "state",
    "category": "marijuana",
    "issues": ["legal-regulation", "civil-punishment"],
    "role": "led",
    "role_note": "DPA’s own account",
    "status": "in_force",
    "status_note": "",
    "later_events": [],
    "sources": ["cnn-2021-roundup", "dpa-civil", "nj-pl-2021-16"],
    "verification": "secondary_page",
    "lesson": "",
}
