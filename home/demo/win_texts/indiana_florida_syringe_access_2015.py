"""A win: Indiana and Florida let syringe programs begin."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "in-fl-syringes",
    "slug": "indiana-florida-syringe-access-2015",
    "title": "Indiana and Florida let syringe programs begin",
    "lede": "Indiana in 2015 and Florida in 2016 passed laws that let syringe programs begin.",
    "in_short": (
        "Indiana in 2015 and Florida in 2016 let programs hand out clean syringes. That helps "
        "stop HIV and hepatitis C. Federal money may not pay for the syringes themselves."
    ),
    "body": (
        "<p>Syringe programs give people who inject drugs sterile equipment, so that HIV and "
        "hepatitis C have fewer ways to travel. Where the law forbids them, nobody can open "
        "one, however great the need.</p>"
        "<p>Indiana changed its law in 2015, and Florida followed in 2016. By DPA’s own "
        "account, it helped to pass both.</p>"
        "<p>The money question was open in the same years: Congress eased the <a "
        'href="/wins/federal-syringe-funding-2009/">federal ban on syringe funding</a> in '
        "December 2015, though not for the syringes themselves.</p>"
    ),
    "identifier": "P.L. 208-2015 (Indiana) and SB 242 (Florida, 2016)",
    "date": "2015",
    "places": ["US-IN", "US-FL"],
    "level": "state",
    "category": "harm-reduction",
    "issues": ["overdose-prevention"],
    "role": "supported",
    "role_note": "DPA’s own account: it helped pass both laws",
    "status": "in_force",
    "status_note": "Not rechecked since it was reported",
    "later_events": [
        {
            "date": "2016",
            "text": "Florida passed its law.",
            "kind": "advance",
            "source": "dpa-hr",
            "place": "US-FL",
        },
    ],
    "sources": ["dpa-hr", "in-code-syringes", "fl-sb242-2016"],
    "verification": "org_claim",
    "lesson": "",
}
