"""Searches as people type them, each with what must be among the first three results.

Judged by reading the demo content, before looking at what the search gives.
"""

from dataclasses import dataclass

from dpa.search.answering import answer
from dpa.search.finding import Chosen
from dpa.search.models import SearchDocument

FIRST = 3


@dataclass(frozen=True)
class Judged:
    """A search, and the kind and slug of what must be found; the first that is there counts."""

    words: str
    wanted: tuple[str, ...]
    language: str = "en"


ENGLISH = [
    Judged(words, tuple(wanted.split()))
    for words, wanted in {
        # by their own names
        "overdose prevention": "issue:overdose-prevention",
        "drug decriminalization": "issue:drug-decriminalization",
        "legal regulation": "issue:legal-regulation",
        "community reinvestment": "issue:community-reinvestment",
        "ending civil punishment": "issue:civil-punishment",
        "possession arrests": "statistic:possession-arrests",
        "overdose deaths": "statistic:overdose-deaths",
        "marijuana arrests": "statistic:marijuana-arrests",
        "wins": "page:wins",
        "drug stats": "page:stats",
        "take action": "page:actions",
        "privacy": "page:privacy",
        "press": "page:press",
        "about": "page:about",
        # by figures, however they are written
        "797,187": "statistic:possession-arrests",
        "797187": "statistic:possession-arrests",
        "47 billion": "statistic:enforcement-spending",
        "$47 billion": "statistic:enforcement-spending",
        "105,007": "statistic:overdose-deaths",
        "1,155,610": "statistic:drug-arrests",
        # by other words than ours
        "safe injection site": "issue:overdose-prevention",
        "supervised consumption": "issue:overdose-prevention",
        "OPC": "issue:overdose-prevention",
        "weed": "statistic:marijuana-arrests statistic:poll-marijuana action:more-act",
        "cannabis legalization": "action:more-act win:new-york-legalization-2021 "
        "win:more-act-house-2020",
        "narcan": "win:new-mexico-naloxone-2001 action:local-naloxone",
        "needle exchange": "win:federal-syringe-funding-2009 win:new-york-syringe-access-2000 "
        "win:california-syringe-access-2004 win:new-jersey-syringe-access-2006",
        "decrim": "issue:drug-decriminalization",
        "meth": "statistic:methamphetamine-federal-cases",
        "fetty": "statistic:synthetic-opioid-rate",
        # slips of the keyboard
        "naloxne": "win:new-mexico-naloxone-2001 action:local-naloxone",
        "overdoes deaths": "statistic:overdose-deaths",
        "marajuana arrests": "statistic:marijuana-arrests",
        "fentynal": "statistic:synthetic-opioid-rate",
        "decriminilization": "issue:drug-decriminalization",
        "possesion arrests": "statistic:possession-arrests",
        "methodone": "action:call-congress-methadone action:methadone-access",
        # laws, places, people
        "measure 110": "win:oregon-measure-110-2020",
        "proposition 36": "win:california-proposition-36-2000",
        "prop 36": "setback:california-proposition-36-2024",
        "prop. 36": "win:california-proposition-36-2000",
        "prop 36 2012": "win:california-three-strikes-2012",
        "prop 64": "win:california-proposition-64-2016",
        "MORE Act": "action:more-act win:more-act-house-2020",
        "rockefeller": "win:new-york-rockefeller-reform-2009",
        "good samaritan": "win:new-mexico-good-samaritan-2007 win:california-good-samaritan-2012",
        "NM": "win:new-mexico-naloxone-2001 win:new-mexico-good-samaritan-2007 "
        "win:new-mexico-legalization-2021 win:new-mexico-medical-marijuana-2007 place:new-mexico",
        "Oregon": "win:oregon-measure-110-2020",
        "Vermont": "win:vermont-overdose-prevention-center-2024 action:vermont-h72-override",
        "Rhode Island overdose prevention center": "win:rhode-island-overdose-prevention-"
        "centers-2021",
        "New York syringes": "win:new-york-syringe-access-2000",
        "crack sentencing": "win:fair-sentencing-act-2010 win:california-fair-sentencing-2014",
        "drug checking": "win:california-drug-checking-2024 win:washington-dc-drug-checking-2017",
        "fentanyl test strips": "win:california-drug-checking-2024 "
        "win:washington-dc-drug-checking-2017",
        "cash bail": "win:new-jersey-pretrial-reform-2014",
        "student aid": "win:federal-student-aid-2020",
        "three strikes": "win:california-three-strikes-2012",
        "buprenorphine": "win:buprenorphine-waiver-2022",
        # questions
        "how many people die of overdose": "statistic:overdose-deaths statistic:overdose-rate "
        "statistic:time-between-overdose-deaths",
        "how much does the drug war cost": "statistic:enforcement-spending",
        "deported for drugs": "statistic:deportations",
        "black people arrested for marijuana": "statistic:black-marijuana-ratio",
        "people in prison for drugs": "statistic:state-prison-drug-share "
        "statistic:federal-prison-drug-share",
        "donate": "page:ways-to-give",
        "volunteer": "page:ways-to-help",
        "press release": "news:california-drug-checking-signed",
        "write to congress": "action:write-to-congress-overdose",
        # decided on later, before looking
        "fentanyl": "drug:fentanyl",
        "overdose deaths 2024": "statistic:overdose-deaths",
        "is weed legal in new york": "win:new-york-legalization-2021 place:new-york",
        "drug arrests by race": "statistic:black-marijuana-ratio",
        "sign a petition": "action:end-possession-penalties page:actions",
        # publications
        "Cato Institute": "source:cato-tbb83",
        '"Disrupt and Vilify"': "source:hrw-dpa-2024",
        "NCHS Data Brief 522": "source:nchs-db522",
    }.items()
]


def first(words: str, language: str = "en", number: int = FIRST) -> list[str]:
    """The kind and slug of the first results."""
    keys = answer(words, language, Chosen()).found.keys[:number]
    found = SearchDocument.objects.in_bulk(keys)
    return [f"{found[key].kind}:{found[key].slug}" for key in keys]


def firsts(judged: list[Judged]) -> int:
    """In how many of the searches the very first result is what was looked for."""
    return sum(bool(set(one.wanted) & set(first(one.words, one.language, 1))) for one in judged)


def missed(judged: list[Judged]) -> dict[str, list[str]]:
    """The searches without what must be there, each with what is there instead."""
    got = {one.words: first(one.words, one.language) for one in judged}
    return {
        one.words: got[one.words] for one in judged if not set(one.wanted) & set(got[one.words])
    }


def report(judged: list[Judged]) -> str:
    """In how many of the searches the first three results hold what was looked for."""
    wrong = missed(judged)
    lines = [f"  {words!r}: {', '.join(got) or 'nothing'}" for words, got in wrong.items()]
    right = len(judged) - len(wrong)
    return "\n".join(
        [
            f"hits@1: {firsts(judged)} of {len(judged)}",
            f"hits@{FIRST}: {right} of {len(judged)} ({right / len(judged):.0%})",
            *lines,
        ]
    )
