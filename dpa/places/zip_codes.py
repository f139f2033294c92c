"""Which state a ZIP code lies in, by its first three digits (USPS list L002)."""

import re

# First and last prefix, and the USPS abbreviation; a few prefixes lie inside another's range.
_RANGES = """
005 005 NY,006 007 PR,008 008 VI,009 009 PR,010 027 MA,028 029 RI,030 038 NH,039 049 ME,050 054 VT,
055 055 MA,056 059 VT,060 069 CT,070 089 NJ,090 098 AE,100 149 NY,150 196 PA,197 199 DE,200 200 DC,
201 201 VA,202 205 DC,206 219 MD,220 246 VA,247 268 WV,270 289 NC,290 299 SC,300 319 GA,320 339 FL,
340 340 AA,341 342 FL,344 344 FL,346 347 FL,349 349 FL,350 369 AL,370 385 TN,386 397 MS,398 399 GA,
400 427 KY,430 459 OH,460 479 IN,480 499 MI,500 528 IA,530 549 WI,550 567 MN,569 569 DC,570 577 SD,
580 588 ND,590 599 MT,600 629 IL,630 658 MO,660 679 KS,680 693 NE,700 714 LA,716 729 AR,730 732 OK,
733 733 TX,734 749 OK,750 799 TX,800 816 CO,820 831 WY,832 838 ID,840 847 UT,850 865 AZ,870 884 NM,
885 885 TX,889 898 NV,900 908 CA,910 961 CA,962 966 AP,967 968 HI,969 969 GU,970 979 OR,980 994 WA,
995 999 AK
"""
# Single codes that differ from their prefix.
_SINGLE = {
    "06390": "NY", "20598": "VA", "83414": "WY", "96799": "AS", "96910": "GU", "96950": "MP",
    "96951": "MP", "96952": "MP", "96941": "FM", "96942": "FM", "96943": "FM", "96944": "FM",
    "96939": "PW", "96940": "PW", "96960": "MH", "96970": "MH",
}  # fmt: skip
_NAMES = (
    "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,"
    "DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,"
    "IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,"
    "MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,"
    "NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,"
    "OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,"
    "SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,"
    "WV West Virginia,WI Wisconsin,WY Wyoming,PR Puerto Rico,VI U.S. Virgin Islands,GU Guam,"
    "AS American Samoa,MP Northern Mariana Islands,FM Micronesia,MH Marshall Islands,PW Palau,"
    "AA Armed Forces (Americas),AE Armed Forces (Europe),AP Armed Forces (Pacific)"
)
STATES = dict(entry.split(" ", 1) for entry in _NAMES.split(","))
_PREFIXES = {
    f"{number:03}": state
    for first, last, state in (entry.split() for entry in _RANGES.split(","))
    for number in range(int(first), int(last) + 1)
}


def five_digits(typed: str) -> str:
    """The ZIP code in “ 87501-1234 ” without what follows it; “” if that is none."""
    match = re.fullmatch(r"\s*([0-9]{5})(?:[\s-]*[0-9]{4})?\s*", typed, re.ASCII)
    return match[1] if match else ""


def state_of(zip_code: str) -> str:
    """Abbreviation of the state, district, territory or armed forces; “” if none has it."""
    return _SINGLE.get(zip_code) or _PREFIXES.get(zip_code[:3], "")
