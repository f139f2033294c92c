"""Publications as a reader should see them named.

`facts.json` names some by what its compilers wrote beside the title; that stays in the note
for staff. What is not named here is named well there.
"""

from typing import Any

WINS = {"edition": "List of wins"}
NAMES: dict[str, dict[str, str]] = {
    "fbi-ucr": {
        "title": "Uniform Crime Reporting Program: estimated arrests for drug abuse violations",
        "edition": "Annual",
    },
    "bjs-prisoners-2022": {
        "title": "Prisoners in 2022: Statistical Tables",
        "authors": "E. Ann Carson, Rich Kluckow",
        "edition": "NCJ 307149",
    },
    "bjs-mortality-2018": {
        "title": "Mortality in State and Federal Prisons, 2001–2018: Statistical Tables",
        "authors": "E. Ann Carson",
        "edition": "NCJ 255970",
    },
    **{
        f"nchs-db{number}": {
            "title": f"Drug Overdose Deaths in the United States, {years}",
            "edition": f"Data Brief {number}",
        }
        for number, years in (
            (329, "1999–2017"), (356, "1999–2018"), (428, "1999–2020"), (457, "2001–2021"),
            (491, "2002–2022"), (522, "2003–2023"),
        )
    },
    "nchs-press-20210714": {"title": "Drug Overdose Deaths in the U.S. Up 30% in 2020"},
    "cato-tbb83": {
        "title": "The Budgetary Effects of Ending Drug Prohibition",
        "authors": "Jeffrey Miron",
        "edition": "Tax and Budget Bulletin 83",
    },
    "jama-opc-2022": {
        "title": (
            "First 2 Months of Operation at First Publicly Recognized Overdose Prevention "
            "Centers in US"
        ),
        "authors": "Harocopos et al.",
        "edition": "2022;5(7):e2222149",
    },
    "rand-2024": {
        "title": "More Than 40 Percent of Americans Know Someone Who Died of Drug Overdose"
    },
    "jhu-2024": {"title": "Personal overdose loss among US adults", "edition": "JAMA Health Forum"},
    "samhsa-nsduh-2023": {
        "title": "Key Substance Use and Mental Health Indicators: Results from the 2023 NSDUH",
        "edition": "PEP24-07-021",
    },
    "ppi-whole-pie": {"title": "Mass Incarceration: The Whole Pie", "edition": "Annual"},
    "dwf-node34": {"title": "Crime, Arrests, and US Law Enforcement"},
    "dpf-prison": {"title": "Drugs and Prisons, Jails, Probation, and Parole"},
    "governing-27": {"title": "27%: decline in overdose deaths in 2024"},
    "canamo-2021": {
        "title": "El 66% de los estadounidenses apoya la despenalización", "written_in": "es"
    },
    "scribd-db329": {"publisher": "Scribd", "title": "NCHS Data Brief 329", "edition": "Copy"},
    "orkg-mmwr": {
        "title": (
            "Annual Surveillance Report of Drug-Related Risks and Outcomes, United States, 2019"
        )
    },
    "prreport-db428": {"publisher": "pr.report", "title": "NCHS Data Brief 428", "edition": "Copy"},
    "vuink-db522": {"publisher": "vuink.com", "title": "NCHS Data Brief 522", "edition": "Copy"},
    "wiki-firststep": {"publisher": "Wikipedia", "edition": "Read in a copy of October 2023"},
    "wiki-m110": {"publisher": "Wikipedia", "edition": "Read in a copy"},
    "dpa-home": {"title": "Home page"},
    "dpa-stats-old": {"title": "Drug War Statistics", "edition": "As of 2020"},
    "dpa-alt": {**WINS, "title": "Building Alternatives to Criminalization"},
    "dpa-hr": {**WINS, "title": "Saving Lives With Harm Reduction"},
    "dpa-mj": {**WINS, "title": "Legalizing Marijuana the Right Way"},
    "dpa-civil": {**WINS, "title": "Ending Drug War Civil Punishment"},
    "dpa-bridges": {**WINS, "title": "Building Bridges Across Movements"},
    "dpa-minds": {**WINS, "title": "Evidence-Based Education and Public Opinion"},
    "dpa-victories-2014": {"title": "Our Victories", "edition": "As of 2014 to 2016"},
    "dpa-ca-2011": {"title": "Drug Policy Alliance in California"},
    "dpa-ca-term": {"title": "California"},
    "dpa-oc": {"title": "Overdose Prevention Centers"},
    "dpa-cr": {"title": "Community Reinvestment"},
    "dpa-lr": {"title": "Legal Regulation and Safer Supply"},
    "dpa-lr-deep": {"title": "Legal Regulation and Safer Supply: Deep Dive"},
    "dpa-civil-deep": {"title": "Ending Drug War Civil Punishment: Deep Dive"},
    "dpa-fentanyl": {"title": "Fentanyl"},
    "dpa-news": {"title": "Newsroom", "edition": "As of April 2024"},
    "dpa-resources": {"title": "Resources"},
    "dpa-campaign-2024": {"title": "Trump & Harris: What’s your overdose prevention plan?"},
    "dpa-email-debate": {"title": "Email: tell ABC News to ask about overdose"},
    "dpa-email-prop36": {"title": "Email on the eve of the 2024 election: No on Prop 36"},
    "dpa-ar-2018": {"title": "Annual Report 2018"},
    "lao-prop36-2024": {"title": "Proposition 36 (2024): analysis"},
    "cnn-2021-roundup": {
        "publisher": "CNN, read on bioxtralabs.com",
        "title": "US cannabis legalization movement and map",
    },
    "vtdigger-h72": {
        "title": "Lawmakers vote to override Scott’s veto of OPC bill",
        "edition": "Updated story",
    },
    "acluvt-h72": {
        "title": "Statement that the override failed",
        "edition": "Issued before the second Senate vote",
    },
    "legiscan-ab2136": {
        "title": "CA AB 2136 (2023–24)",
        "edition": "Chaptered September 27, 2024, Chapter 701",
    },
}  # fmt: skip


def named(fact: dict[str, Any]) -> dict[str, str]:
    """Publisher, title and more of a source of `facts.json`, and the staff's note."""
    name = NAMES.get(fact["id"], {})
    note = fact.get("note") or ""
    if name.get("title", fact["title"]) != fact["title"]:
        note = f"{note} Named in our facts as “{fact['title']}”.".strip()
    return {
        "publisher": name.get("publisher", fact["publisher"]),
        "title": name.get("title", fact["title"]),
        "authors": name.get("authors", ""),
        "edition": name.get("edition", ""),
        "written_in": name.get("written_in", "en"),
        "note": note,
    }
