"""A win: Buprenorphine needs no special waiver."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "us-xwaiver-2022",
    "slug": "buprenorphine-waiver-2022",
    "title": "Buprenorphine needs no special waiver",
    "lede": (
        "Any prescriber registered with the DEA can prescribe buprenorphine for opioid use "
        "disorder."
    ),
    "in_short": (
        "Buprenorphine is a medicine for people with opioid use disorder. A doctor used to need "
        "an extra permit for it. Since the end of 2022 all who may prescribe drugs under the "
        "DEA can prescribe it."
    ),
    "body": (
        "<p>Buprenorphine is a medicine for opioid use disorder. To prescribe it for that "
        "purpose, clinicians used to need an extra permission known as the X-waiver.</p>"
        "<p>The Consolidated Appropriations Act, 2023 ended the waiver. Since December 29, "
        "2022, any prescriber registered with the Drug Enforcement Administration, the DEA, "
        "can prescribe buprenorphine for opioid use disorder.</p>"
        "<p>We list this change because it matters to people who look for treatment. No role "
        "of DPA’s was found, and none is claimed here. Methadone is another story: <a "
        'href="/actions/methadone-access/">access to it</a> is still on our list.</p>'
    ),
    "identifier": "Consolidated Appropriations Act, 2023",
    "date": "2022-12-29",
    "places": ["US"],
    "level": "national",
    "category": "harm-reduction",
    "issues": ["overdose-prevention"],
    "role": "none_claimed",
    "role_note": "No role of DPA’s was found; none is claimed",
    "status": "in_force",
    "status_note": "",
    "later_events": [],
    "sources": ["morganlewis-xwaiver"],
    "verification": "secondary_page",
    "lesson": "",
}
