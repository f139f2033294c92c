"""The illustrations: title, alternative text and credit."""

IMAGES: dict[str, dict[str, str]] = {
    "talk": {
        "title": "At the outreach table",
        "alt": (
            "Two staff members with lanyards sit at an outreach table under a striped awning and "
            "listen to a man in a yellow shirt who is explaining something with his hand."
        ),
        "credit": "Illustration made for this site",
    },
    "rally": {
        "title": "Rally at the statehouse",
        "alt": (
            "A woman in a black shirt with a pink heart raises her fist and shouts. Around her a "
            "crowd lifts signs showing hearts, open hands and poppies; a statehouse dome stands "
            "behind them."
        ),
        "credit": "Illustration made for this site",
    },
    "hug": {
        "title": "Two colleagues hug",
        "alt": (
            "Two people hug in front of a shop; one closes her eyes and smiles over the other’s "
            "shoulder."
        ),
        "credit": "Illustration made for this site",
    },
    "police": {
        "content_note": "Police in riot gear.",
        "content_note_es": "Policías con equipo antidisturbios.",
        "title": "A flower for the police line",
        "alt": (
            "A man in a red sweater, seen from behind, holds up a flower and an open hand to a "
            "line of police in helmets and riot shields in front of a columned building."
        ),
        "credit": "Illustration made for this site",
    },
    "city": {
        "title": "The block and the dome",
        "alt": (
            "A row of brightly painted houses with people on the stoops. Behind them rise the "
            "Capitol dome and a large sun."
        ),
        "credit": "Illustration made for this site",
    },
    "health": {
        "title": "Handing over naloxone",
        "alt": (
            "A health worker in blue scrubs and a red headwrap holds out a naloxone nasal spray; "
            "another person’s hand reaches for it."
        ),
        "credit": "Illustration made for this site",
    },
    "office-left": {
        "title": "Laughing at the desk",
        "alt": (
            "Two colleagues at an office desk burst out laughing together, one with a hand raised "
            "mid-story and the other with a hand on the heart, in front of a window with the sun "
            "low over the city."
        ),
        "credit": "Illustration made for this site",
    },
    "office-right": {
        "title": "Good news on paper",
        "alt": (
            "At an office desk a man in glasses smiles at his colleague in a green headscarf, who "
            "holds up a sheet with a heart and four falling bars, the city in the window behind "
            "them."
        ),
        "credit": "Illustration made for this site",
    },
    "sign": {
        "title": "A young woman with a placard",
        "alt": (
            "At a march a laughing young woman with a poppy in her hair lifts a placard of a chain "
            "broken by a red poppy above her head, among other marchers, one of them a man "
            "carrying a child on his shoulders."
        ),
        "credit": "Illustration made for this site",
    },
}
