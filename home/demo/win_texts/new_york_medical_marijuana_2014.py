"""A win: Medical marijuana reaches New York."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "ny-medical-2014",
    "slug": "new-york-medical-marijuana-2014",
    "title": "Medical marijuana reaches New York",
    "lede": "New York became the 23rd state with a medical marijuana law.",
    "in_short": (
        "In 2014 New York let patients use marijuana as medicine. It was the 23rd state with a "
        "law like this. In 2021 a new law made marijuana legal for adults and took over parts "
        "of the old one."
    ),
    "body": (
        "<p>In June 2014 New York joined the states that let patients use marijuana as "
        "medicine. It was the 23rd to pass such a law.</p>"
        "<p>By DPA’s own account, it worked for the law together with allies.</p>"
        "<p>The law has since been overtaken in part. New York <a "
        'href="/wins/new-york-legalization-2021/">legalized marijuana for adults</a> in '
        "2021 with the Marihuana Regulation and Taxation Act, which replaced some of what "
        "was written here.</p>"
    ),
    "identifier": "A6357-E, Chapter 90 (2014)",
    "date": "2014-06",
    "places": ["US-NY"],
    "level": "state",
    "category": "marijuana",
    "issues": ["legal-regulation"],
    "role": "supported",
    "role_note": "DPA’s own account: with allies",
    "status": "amended",
    "status_note": "Superseded in part in 2021",
    "later_events": [
        {
            "date": "2021-03-31",
            "text": (
                "The Marihuana Regulation and Taxation Act was signed and replaced parts of "
                "this law."
            ),
            "kind": "change",
            "source": "cnn-2021-roundup",
        },
    ],
    "sources": ["dpa-victories-2014", "cnn-2021-roundup", "ny-a6357e-2014"],
    "verification": "org_claim",
    "lesson": "",
}
