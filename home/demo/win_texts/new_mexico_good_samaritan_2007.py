"""A win: Calling for help stops being a crime."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "nm-good-samaritan-2007",
    "slug": "new-mexico-good-samaritan-2007",
    "title": "Calling for help stops being a crime",
    "lede": (
        "New Mexico became the first state to protect people who call for help at an "
        "overdose from charges of drug possession."
    ),
    "in_short": (
        "If you call for help at an overdose in New Mexico, the law protects you from a drug "
        "possession charge, within limits. It does not cover every charge. It was the first law "
        "like this in the country."
    ),
    "body": (
        "<p>Someone stops breathing at a party. Half the room carries something that could "
        "mean a charge. So people hesitate, and the minutes that could save a life go by.</p>"
        "<p>New Mexico’s law, Senate Bill 200, eased that fear. A person who calls for help "
        "in an overdose has limited immunity from drug possession charges. Such laws are called "
        "Good Samaritan laws; this was the first in the nation.</p>"
        "<p>Limited is the word to remember: the protection covers possession charges, not "
        "every charge there is. The law has been widened since. DPA’s own account is that it "
        "helped draft the bill and pass it.</p>"
    ),
    "identifier": "SB 200 (2007)",
    "date": "2007-04",
    "places": ["US-NM"],
    "level": "state",
    "category": "harm-reduction",
    "issues": ["overdose-prevention"],
    "role": "drafted",
    "role_note": "DPA’s own account: it helped draft and pass the law",
    "status": "expanded",
    "status_note": "Widened since; not rechecked",
    "later_events": [
        {
            "date": "2007-06",
            "text": "The law took effect.",
            "kind": "change",
            "source": "dpa-nm-2007",
        },
    ],
    "sources": ["dpa-nm-2007", "dpa-hr"],
    "verification": "secondary_page",
    "lesson": "When people are not afraid of the call, they make it.",
}
