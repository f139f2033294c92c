"""A win: Vermont overrides a veto for a center in Burlington."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "vt-h72-2024",
    "slug": "vermont-overdose-prevention-center-2024",
    "title": "Vermont overrides a veto for a center in Burlington",
    "lede": (
        "Vermont’s lawmakers overrode the governor’s veto and authorized an overdose "
        "prevention center pilot in Burlington."
    ),
    "in_short": (
        "In 2024 Vermont allowed an overdose prevention center in Burlington, as a pilot. The "
        "governor said no to the bill. Lawmakers passed it all the same. In the Senate that "
        "took two tries."
    ),
    "body": (
        "<p>H.72 authorizes a pilot center in Burlington, with $1.1 million from opioid "
        "settlements. The governor vetoed it. Lawmakers voted on the override on June 17, "
        "2024.</p>"
        "<p>It came down to one vote. The first try in the Senate failed by one; a second "
        "vote the same day passed. Some pages written between the two votes still say that "
        "the override failed.</p>"
        "<p>By DPA’s own account, it was a leading supporter. People in Vermont had been <a "
        'href="/actions/vermont-h72-override/">asked to write to their lawmakers</a>.</p>'
    ),
    "identifier": "H.72 (2024)",
    "date": "2024-06-17",
    "places": ["US-VT", "burlington"],
    "level": "state",
    "category": "harm-reduction",
    "issues": ["overdose-prevention"],
    "role": "supported",
    "role_note": "DPA’s own account: a leading supporter",
    "status": "in_force",
    "status_note": "",
    "later_events": [],
    # The last one is what the text says of pages written between the two votes.
    "sources": ["dpa-vt-2024", "vtdigger-h72", "dpa-2024", "acluvt-h72"],
    "verification": "secondary_page",
    "lesson": "One vote can be the whole difference.",
}
