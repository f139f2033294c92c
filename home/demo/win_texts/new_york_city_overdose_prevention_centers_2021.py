"""A win: Two rooms where nobody uses alone."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "nyc-opc-2021",
    "slug": "new-york-city-overdose-prevention-centers-2021",
    "title": "Two rooms where nobody uses alone",
    "lede": (
        "The first publicly recognized overdose prevention centers in the United States "
        "opened in New York City."
    ),
    "in_short": (
        "Since 2021 New York City has two places where nobody needs to use drugs alone. Trained "
        "staff step in at an overdose. Federal law still puts these places at risk."
    ),
    "body": (
        "<p>OnPoint NYC opened two sites on November 30, 2021. People bring drugs they "
        "already have and use them with trained staff in the room, who step in when someone "
        "overdoses.</p>"
        "<p>A study of the first two months appeared in JAMA Network Open in July 2022. Its "
        "authors say themselves that nobody was compared with people who had no center "
        "nearby, so it describes what happened and does not prove what would have happened "
        "otherwise.</p>"
        "<p>The centers opened with the city’s backing, and federal law still puts them at "
        "risk. By DPA’s own account, it supported their opening.</p>"
    ),
    "identifier": "",
    "date": "2021-11-30",
    "places": ["new-york-city"],
    "level": "local",
    "category": "harm-reduction",
    "issues": ["overdose-prevention"],
    "role": "supported",
    "role_note": "DPA’s own account",
    "status": "in_force",
    "status_note": "Operating when last read; at risk under federal law",
    "later_events": [
        {
            "date": "2022-07-15",
            "text": "JAMA Network Open published a study of the centers’ first two months.",
            "kind": "change",
            "source": "jama-opc-2022",
        },
    ],
    "figures": ["onpoint-first-two-months"],
    "sources": ["jama-opc-2022", "dpa-onpoint-2023"],
    "verification": "secondary_page",
    "lesson": "",
}
