"""Where somebody lives, no closer than a state or a country: enough to count by."""

from django.utils.translation import gettext

from dpa.places.countries import COUNTRIES, WITH_ZIP_CODES, country_name
from dpa.places.zip_codes import STATES, state_of

# A ZIP code of the United States that no state is known for.
UNKNOWN_STATE = "US"


def coarse_place(country: str, zip_code: str = "") -> str:
    """“US-NM” for a state or territory, else the country's ISO 3166-1 code."""
    if country not in WITH_ZIP_CODES:
        return country
    if state := state_of(zip_code):
        return f"US-{state}"
    return UNKNOWN_STATE if country == "US" else f"US-{country}"


def name_of(place: str) -> str:
    """What people call it, in the language now; the code itself where it is none of ours."""
    country, _, state = place.partition("-")
    if state in COUNTRIES and state in WITH_ZIP_CODES:
        return country_name(state)
    if state:
        return gettext(STATES[state]) if state in STATES else place
    return gettext("United States, state not known") if place == "US" else country_name(country)
