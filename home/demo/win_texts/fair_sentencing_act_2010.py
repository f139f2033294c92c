"""A win: The crack penalty shrinks."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "us-fair-sentencing-2010",
    "slug": "fair-sentencing-act-2010",
    "title": "The crack penalty shrinks",
    "lede": (
        "Congress cut the gap between federal sentences for crack and powder cocaine from "
        "100 to 1 down to 18 to 1."
    ),
    "in_short": (
        "It used to take 100 times as much powder cocaine as crack to get the same federal "
        "sentence. Since 2010 it takes 18 times as much. Since 2018 courts can use the new rule "
        "for many older sentences."
    ),
    "body": (
        "<p>Crack and powder cocaine are two forms of the same drug. Federal law punished "
        "them very differently: it took 100 times as much powder to bring the same sentence "
        "as crack.</p>"
        "<p>The Fair Sentencing Act of 2010 cut that gap to 18 to 1. The goal is still 1 to "
        '1, the step that <a href="/wins/california-fair-sentencing-2014/">California</a> '
        "took for its own law in 2014.</p>"
        "<p>In 2018 the First Step Act let courts apply the change to many people sentenced "
        "before it. By DPA’s own account, it helped lead the coalition behind the 2010 "
        "law.</p>"
    ),
    "identifier": "Fair Sentencing Act of 2010",
    "date": "2010",
    "places": ["US"],
    "level": "national",
    "category": "alternatives-to-criminalization",
    "issues": ["drug-decriminalization"],
    "role": "coalition",
    "role_note": "DPA’s own account: it helped lead the coalition",
    "status": "expanded",
    "status_note": "",
    "later_events": [
        {
            "date": "2018-12-21",
            "text": (
                "The First Step Act was signed. It let courts apply the lower ratio to many "
                "older sentences."
            ),
            "kind": "advance",
            "source": "wiki-firststep",
        },
    ],
    "sources": ["dpa-alt", "wiki-firststep"],
    "verification": "org_claim",
    "lesson": "A smaller injustice is a step, not the goal.",
}
