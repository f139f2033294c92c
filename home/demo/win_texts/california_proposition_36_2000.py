"""A win: Treatment over jail."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "ca-prop36-2000",
    "slug": "california-proposition-36-2000",
    "title": "Treatment over jail",
    "lede": (
        "California voters decided that people convicted of drug possession a first or "
        "second time get treatment in place of jail or prison."
    ),
    "in_short": (
        "In 2000 voters chose treatment, not jail, for a first or second drug possession "
        "conviction. In 2014 possession became a lesser crime. In 2024 voters made some drug "
        "penalties harsher again. Two other measures have the same number, so check the year."
    ),
    "body": (
        "<p>Proposition 36 (2000) gave California a new answer to drug possession. A first "
        "or second conviction led to treatment, not to a cell.</p>"
        "<p>DPA’s account credits its sister organization, Drug Policy Action, with drafting "
        "the measure and running the campaign.</p>"
        "<p>Mind the year when you quote this law. California has voted on three measures "
        "called Proposition 36: this one; a <a "
        'href="/wins/california-three-strikes-2012/">limit on three-strikes sentences</a> '
        "in 2012; and <a "
        'href="/wins/california-proposition-36-2024/">one in 2024</a> that raised drug and '
        "theft penalties. DPA backed the first two and urged a No on the third.</p>"
    ),
    "identifier": "Proposition 36 (2000)",
    "date": "2000-11-07",
    "places": ["US-CA"],
    "level": "state",
    "category": "alternatives-to-criminalization",
    "issues": ["drug-decriminalization"],
    "role": "drafted",
    "role_note": "DPA’s own account; it credits Drug Policy Action",
    "status": "amended",
    "status_note": "Not rechecked since it was reported",
    "later_events": [
        {
            "date": "2014",
            "text": ("Proposition 47 made drug possession in California generally a misdemeanor."),
            "kind": "advance",
            "source": "lao-prop36-2024",
        },
        {
            "date": "2024-11",
            "text": "Voters passed Proposition 36 (2024), which raised some drug penalties again.",
            "kind": "change",
            "source": "lao-prop36-2024",
        },
    ],
    "sources": ["dpa-alt", "dpa-ca-2011", "lao-prop36-2024", "dpa-email-prop36"],
    "verification": "org_claim",
    "lesson": "A ballot number comes round again; a law is known by its year.",
}
