"""What places are called in Spanish, where it is not what they are called in English."""

SPANISH = {
    "united-states": "Estados Unidos",
    "hawaii": "Hawái",
    "louisiana": "Luisiana",
    "mississippi": "Misisipi",
    "missouri": "Misuri",
    "new-hampshire": "Nuevo Hampshire",
    "new-jersey": "Nueva Jersey",
    "new-mexico": "Nuevo México",
    "new-york": "Nueva York",
    "new-york-city": "Ciudad de Nueva York",
    "north-carolina": "Carolina del Norte",
    "north-dakota": "Dakota del Norte",
    "oregon": "Oregón",
    "pennsylvania": "Pensilvania",
    "philadelphia": "Filadelfia",
    "south-carolina": "Carolina del Sur",
    "south-dakota": "Dakota del Sur",
    "west-virginia": "Virginia Occidental",
    "district-of-columbia": "Distrito de Columbia",
    "los-angeles": "Los Ángeles",
}
# What people type besides: the country and its capital have more names than any other.
ALSO = {
    "united-states": ["USA", "U.S.", "America", "EE. UU."],
    "district-of-columbia": ["Washington, D.C.", "Washington DC", "D.C."],
    "new-york-city": ["NYC"],
}
