"""The home page’s statements: love, harm, and the way out."""

from typing import Any

STATEMENTS: dict[str, Any] = {
    "love": {
        "statement": "Love writes better law than fear does.",
        "lede": (
            "Ask a parent, a nurse or a neighbor what someone in trouble needs and the list is "
            "short: a safe place, a person who listens, a way to stay alive. That list is our "
            "platform."
        ),
        "photos": [
            {
                "image": "talk",
                "caption": (
                    "Two of our staff talk with a resident at an outreach table in Los Angeles."
                ),
            },
            {
                "image": "hug",
                "caption": (
                    "Two colleagues outside the Housing Works cannabis shop in New York City."
                ),
            },
        ],
    },
    "harm": {
        "statement": "One arrest lands on a whole block.",
        "lines": ["One arrest lands", "on a whole block."],
        "lede": (
            "Lawmakers who keep the drug war running turn a person into a suspect over a "
            "substance. What follows does not stop at that person, and the weight does not fall "
            "evenly."
        ),
        "link": {
            "text": "What we would do instead",
            "path": "/issues/",
        },
        "text": (
            "<p>Black people were [[black-marijuana-ratio|period]] as likely as white people to be "
            "arrested for marijuana possession, though both use it about as often.</p>"
            "<p>A record then follows a person to the job interview, the leasing office and the "
            "admissions desk. Fear of one can keep friends from calling when somebody stops "
            "breathing, and can keep people who want treatment from asking for it.</p>"
            "<p>Prohibition has not emptied the market either. The supply has grown stronger and "
            "harder to predict. Overdoses took [[overdose-deaths|period]] lives; the death rate, "
            "[[overdose-rate|period]] for every 100,000 people, stands far above where it stood at "
            "the turn of the century.</p>"
        ),
        "statistics": ["black-marijuana-ratio", "overdose-deaths", "overdose-rate"],
        "cites": ["aclu-2020", "dpa-fentanyl", "nchs-2024-annual", "nchs-db329"],
        "photo": {
            "image": "police",
            "caption": "Police in riot gear form a line outside a city building.",
        },
    },
    "join": {
        "statement": "There is a way out. We take it together.",
        "lede": (
            "Picture a country where the person next door who uses drugs is, first of all, the "
            "person next door. Help arrives without handcuffs, your body is your own business "
            "and the law follows the evidence. We are organizing for that one."
        ),
        "link": {
            "text": "Join Us",
            "path": "#sign-up",
        },
        "photo": {
            "image": "city",
            "caption": "Policy is made under the dome. It is lived on the block.",
        },
    },
}
