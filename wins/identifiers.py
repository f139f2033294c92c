"""Official identifiers. Their numbers come back, so that none is shown without its year."""

import re

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# “(2012)”, “, 2023”, “ of 2010”, “(2019–2020)”: what tells two things of one name apart.
YEARS_AT_THE_END = re.compile(r"(?:[\s,]|\bof\b)*\(?(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?\)?\s*$")


def with_year(identifier: str, year: int) -> str:
    """“Measure 110” as “Measure 110 (2020)”; one that names a year already stays as it is."""
    if not identifier or YEAR.search(identifier):
        return identifier
    return f"{identifier} ({year})"


def without_year(identifier: str) -> str:
    """The name that several may share: “Proposition 36” of “Proposition 36 (2000)”."""
    return " ".join(YEARS_AT_THE_END.sub("", identifier).split())
