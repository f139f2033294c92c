"""Where somebody lives, no closer than a state or a country."""

import pytest

from dpa.places.coarse import coarse_place, name_of
from dpa.places.countries import COUNTRIES, WITH_ZIP_CODES
from dpa.places.models import Place
from dpa.places.zip_codes import STATES, five_digits, state_of

# One well-known code of every state, district, territory and of the armed forces (USPS).
KNOWN = (
    "99501 AK,35203 AL,72201 AR,85001 AZ,90001 CA,80202 CO,06103 CT,20001 DC,19901 DE,32301 FL,"
    "30303 GA,96813 HI,50309 IA,83702 ID,62701 IL,46204 IN,66603 KS,40601 KY,70802 LA,02108 MA,"
    "21401 MD,04330 ME,48933 MI,55101 MN,65101 MO,39201 MS,59601 MT,27601 NC,58501 ND,68508 NE,"
    "03301 NH,08608 NJ,87501 NM,89701 NV,10001 NY,00501 NY,06390 NY,43215 OH,73102 OK,97301 OR,"
    "17101 PA,02903 RI,29201 SC,57501 SD,37203 TN,78701 TX,88510 TX,73301 TX,84101 UT,23219 VA,"
    "20101 VA,05602 VT,98501 WA,53703 WI,25301 WV,82001 WY,00901 PR,00601 PR,00801 VI,96910 GU,"
    "96799 AS,96950 MP,96941 FM,96960 MH,96940 PW,09001 AE,34001 AA,96201 AP,56902 DC,39901 GA"
)


@pytest.mark.parametrize("pair", KNOWN.split(","))
def test_a_zip_code_lies_in_its_state(pair: str) -> None:
    code, state = pair.split()
    assert state_of(code) == state


def test_every_state_can_be_reached_and_is_called_as_places_are() -> None:
    assert {pair.split()[1] for pair in KNOWN.split(",")} == set(STATES)
    assert len(COUNTRIES) > 240
    assert set(COUNTRIES) > WITH_ZIP_CODES


@pytest.mark.django_db
def test_states_are_called_the_same_everywhere() -> None:
    for place in Place.objects.filter(kind__in=["state", "district"]):
        assert name_of(place.code) == place.name


@pytest.mark.parametrize(
    ("country", "code", "place", "name"),
    [
        ("US", "87501", "US-NM", "New Mexico"),
        ("US", "00601", "US-PR", "Puerto Rico"),
        ("PR", "", "US-PR", "Puerto Rico"),
        ("US", "34300", "US", "United States, state not known"),
        ("DE", "10115", "DE", "Germany"),
        ("GE", "", "GE", "Georgia (country)"),
    ],
)
def test_no_closer_than_a_state(country: str, code: str, place: str, name: str) -> None:
    assert coarse_place(country, code) == place
    assert name_of(place) == name


@pytest.mark.parametrize(
    ("typed", "digits"),
    [(" 87501 ", "87501"), ("87501-1234", "87501"), ("87501 1234", "87501"), ("875011", ""),
     ("８７５０１", ""), ("", ""), ("ABCDE", "")],
)  # fmt: skip
def test_five_digits_are_taken_from_what_is_typed(typed: str, digits: str) -> None:
    assert five_digits(typed) == digits
