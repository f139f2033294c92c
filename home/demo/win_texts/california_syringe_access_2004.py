"""A win: California opens the door to sterile syringes."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "ca-syringes-2004",
    "slug": "california-syringe-access-2004",
    "title": "California opens the door to sterile syringes",
    "lede": "California made it legal for people to get sterile syringes.",
    "in_short": (
        "In 2004 California made clean syringes legal to get. Later laws went further: more "
        "drugstores could sell them, and new exchange programs could start."
    ),
    "body": (
        "<p>People who inject drugs need sterile syringes for the same reason clinics do: to "
        "keep blood-borne infections such as HIV and hepatitis C from spreading.</p>"
        "<p>In 2004 California allowed syringes to be legally available. By DPA’s own "
        "account, it played a key role.</p>"
        "<p>The law did not stand still. Two bills in 2011 widened pharmacy sale and made "
        "room for new exchange programs, and a law in 2014 kept pharmacy sale going. Each "
        "step is listed here, because a first law is seldom the last one.</p>"
    ),
    "identifier": "SB 1159, Chapter 608 (2004)",
    "date": "2004",
    "places": ["US-CA"],
    "level": "state",
    "category": "harm-reduction",
    "issues": ["overdose-prevention"],
    "role": "supported",
    "role_note": "DPA’s own account calls its role key",
    "status": "expanded",
    "status_note": "Not rechecked since it was reported",
    "later_events": [
        {
            "date": "2011",
            "text": "Two bills widened pharmacy sale and the start of new exchange programs.",
            "kind": "advance",
            "source": "dpa-ca-2011",
        },
        {
            "date": "2014",
            "text": "AB 1743 renewed pharmacy sale.",
            "kind": "advance",
            "source": "dpa-ca-victories",
        },
    ],
    "sources": ["dpa-hr", "dpa-ca-2011", "dpa-ca-victories", "ca-leginfo-sb1159"],
    "verification": "org_claim",
    "lesson": "",
}
