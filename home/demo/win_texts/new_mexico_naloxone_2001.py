"""A win: The first state to clear the way for naloxone."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "nm-naloxone-2001",
    "slug": "new-mexico-naloxone-2001",
    "title": "The first state to clear the way for naloxone",
    "lede": ("New Mexico took away the risk of being charged or sued for giving someone naloxone."),
    "in_short": (
        "Naloxone helps a person breathe again after an opioid overdose. In 2001 New Mexico "
        "made it safe under the law to give it. Since 2016 local groups there may keep it and "
        "hand it out."
    ),
    "body": (
        "<p>Naloxone is a medicine that brings back breathing in an opioid overdose. It "
        "helps only when somebody nearby has it and dares to use it.</p>"
        "<p>New Mexico’s law took the legal danger out of that moment. A person who gave "
        "naloxone no longer faced criminal or civil liability for giving it. It was the "
        "first state law on access to naloxone.</p>"
        "<p>DPA’s own account is that it helped draft the law and pass it. In 2016 the state "
        "went further and let community groups keep naloxone and hand it out.</p>"
    ),
    "identifier": "Laws 2001, Chapter 228",
    "date": "2001",
    "places": ["US-NM"],
    "level": "state",
    "category": "harm-reduction",
    "issues": ["overdose-prevention"],
    "role": "drafted",
    "role_note": "DPA’s own account: it helped draft and pass the law",
    "status": "expanded",
    "status_note": "Not rechecked since it was reported",
    "later_events": [
        {
            "date": "2016-03-04",
            "text": (
                "House Bill 277 was signed. It let community groups hold naloxone and give it out "
                "under a standing order, without a prescription for each person."
            ),
            "kind": "advance",
            "source": "nm-doh-hb277-2016",
        },
    ],
    "sources": ["dpa-hr", "dpa-nm-2007", "nm-sb262-2016", "nm-doh-hb277-2016"],
    "verification": "org_claim",
    "lesson": "A medicine saves lives only where people are free to carry it.",
}
