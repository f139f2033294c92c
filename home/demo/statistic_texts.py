"""The demo statistics: their words, and every value with its period and source.

`source` and `read_in` are ids of `facts.json`; `series` and `facts_ids` say which entries there
a statistic covers. `publish: False` loads as a draft: read only on a page of ours, or not at all.
A value with `supersedes: "provisional"` replaces the entry before it, of the same period.
`value` is in whole units (dollars, people, percent); an empty `place` is the whole world.
`period_label` says a period in words where the dates alone would claim too much.
"""

from __future__ import annotations

from typing import Literal, TypedDict


class Observation(TypedDict):
    """One value for one period, and where it was read."""

    start: str
    end: str
    period_label: str
    value: str
    display: str
    status: Literal["final", "provisional", "revised"]
    source: str
    read_in: str
    page: str
    note: str
    verification: str
    publish: bool
    supersedes: Literal["", "provisional"]
    reason: Literal["", "final_released"]


class Statistic(TypedDict):
    """One claim and its values over time, oldest first."""

    id: str
    slug: str
    title: str
    question: str
    statement: str
    unit: str
    population: str
    place: str
    kind: Literal["count", "estimate", "survey", "model", "derived"]
    theme: str
    method: str
    not_counted: str
    caveat: str
    review_due: str
    series: str
    publish: bool
    facts_ids: list[str]
    observations: list[Observation]


def seen(
    period: str,
    value: str,
    display: str,
    source: str,
    read_in: str = "",
    note: str = "",
    *,
    status: Literal["final", "provisional", "revised"] = "final",
    verification: str = "secondary_page",
    publish: bool = True,
    supersedes: Literal["", "provisional"] = "",
    period_label: str = "",
) -> Observation:
    """A value for a year or an ISO 8601 interval; what is usual is left unsaid."""
    start, _, end = period.partition("/")
    return {
        "start": start if end else f"{period}-01-01",
        "end": end or f"{period}-12-31",
        "period_label": period_label,
        "value": value,
        "display": display,
        "status": status,
        "source": source,
        "read_in": read_in,
        "page": "",
        "note": note,
        "verification": verification,
        "publish": publish,
        "supersedes": supersedes,
        "reason": "final_released" if supersedes else "",
    }


STATISTICS: list[Statistic] = [
    {
        "id": "possession-arrests",
        "slug": "possession-arrests",
        "title": "Arrests for drug possession",
        "question": "How many arrests for drug possession are made in the United States?",
        "statement": "arrests for drug possession in the United States",
        "unit": "arrests",
        "population": "Arrests made by law enforcement agencies in the United States",
        "place": "US",
        "kind": "derived",
        "theme": "arrests",
        "method": (
            "Police departments and other agencies report their arrests to the FBI. The FBI then "
            "estimates a national total, filling in for agencies that did not report. It also "
            "publishes the share of drug arrests that were for possession, to one decimal. The "
            "figure here is the total multiplied by that share."
        ),
        "not_counted": (
            "People: someone arrested twice is counted twice. There is no figure for 2021, when "
            "the FBI changed how it collects reports, and we do not fill the gap."
        ),
        "caveat": (
            "Arrests, not people. From 2022 on the reports are collected in a new way, so the "
            "line breaks after 2020."
        ),
        "review_due": "2027-10-31",
        "series": "fbi-drug-arrests-possession",
        "publish": True,
        "facts_ids": ["possession-arrests"],
        "observations": [
            seen("2007", "1518975", "1,518,975", "fbi-ucr", "dwf-node34", "82.5% of drug arrests."),
            seen(
                "2010", "1342215", "1,342,215", "fbi-ucr", "dpf-arrests", "81.9% of drug arrests."
            ),
            seen("2011", "1252563", "1,252,563", "fbi-ucr", "dwf-node34", "81.8% of drug arrests."),
            seen("2012", "1276099", "1,276,099", "fbi-ucr", "dwf-node34", "82.2% of drug arrests."),
            seen(
                "2015", "1249025", "1,249,025", "fbi-ucr", "dpf-arrests", "83.9% of drug arrests."
            ),
            seen("2017", "1394515", "1,394,515", "fbi-ucr", "csdp", "85.4% of drug arrests."),
            seen(
                "2018",
                "1429300",
                "1,429,300",
                "fbi-ucr",
                "dpf-arrests",
                "86.4% of drug arrests. DPA has printed 1,429,299; the difference is rounding.",
            ),
            seen(
                "2019", "1351533", "1,351,533", "fbi-ucr", "dpf-arrests", "86.7% of drug arrests."
            ),
            seen(
                "2020",
                "1001914",
                "1,001,914",
                "fbi-ucr",
                "dpf-arrests",
                (
                    "86.7% of drug arrests. This is the year behind the often repeated “1 "
                    "million”; it does not fit the years after it."
                ),
            ),
            seen("2022", "797187", "797,187", "fbi-ucr", "dpf-arrests", "87.8% of drug arrests."),
            seen(
                "2024",
                "748000",
                "about 748,000",
                "fbi-ucr",
                "filter-2025",
                (
                    "As reported by Filter: about 748,000, roughly 7% below 2023, with "
                    "incomplete agency coverage. Treated as provisional."
                ),
                status="provisional",
            ),
        ],
    },
    {
        "id": "drug-arrests",
        "slug": "drug-arrests",
        "title": "Arrests for drug law violations",
        "question": (
            "How many arrests for drug law violations of any kind are made in the United States?"
        ),
        "statement": "arrests for drug law violations in the United States",
        "unit": "arrests",
        "population": "Arrests made by law enforcement agencies in the United States",
        "place": "US",
        "kind": "estimate",
        "theme": "arrests",
        "method": (
            "Police departments and other agencies report their arrests to the FBI. The FBI then "
            "estimates a national total, filling in for agencies that did not report."
        ),
        "not_counted": (
            "People: someone arrested twice is counted twice. There is no figure for 2021, and "
            "we do not fill the gap."
        ),
        "caveat": (
            "Arrests, not people. From 2022 on the reports are collected in a new way, so the "
            "line breaks after 2020."
        ),
        "review_due": "2027-10-31",
        "series": "fbi-drug-arrests-total",
        "publish": True,
        "facts_ids": ["drug-arrests"],
        "observations": [
            seen(
                "1980",
                "580900",
                "580,900",
                "bjs-enforcement",
                "",
                "Rounded to hundreds.",
                verification="primary_page",
            ),
            seen(
                "2006",
                "1889800",
                "1,889,800",
                "bjs-enforcement",
                "",
                "Rounded to hundreds. The highest year in this series.",
                verification="primary_page",
            ),
            seen("2007", "1841182", "1,841,182", "fbi-ucr", "dwf-node34"),
            seen("2010", "1638846", "1,638,846", "fbi-ucr", "dpf-arrests"),
            seen("2011", "1531251", "1,531,251", "fbi-ucr", "dwf-node34"),
            seen("2012", "1552432", "1,552,432", "fbi-ucr", "dwf-node34"),
            seen("2015", "1488707", "1,488,707", "fbi-ucr", "dpf-arrests"),
            seen("2016", "1572579", "1,572,579", "fbi-ucr", "hightimes-2017"),
            seen("2017", "1632921", "1,632,921", "fbi-ucr", "csdp"),
            seen("2018", "1654282", "1,654,282", "fbi-ucr", "dpf-arrests"),
            seen("2019", "1558862", "1,558,862", "fbi-ucr", "dpf-arrests"),
            seen(
                "2020",
                "1155610",
                "1,155,610",
                "fbi-ucr",
                "dpf-arrests",
                "The last year in this series with more than a million drug arrests.",
            ),
            seen("2022", "907958", "907,958", "fbi-ucr", "dpf-arrests"),
            seen(
                "2023",
                "870874",
                "870,874",
                "fbi-ucr",
                "mm-2023",
                (
                    "The national estimate. Other tables in the same FBI release show lower and "
                    "higher counts."
                ),
            ),
        ],
    },
    {
        "id": "possession-share",
        "slug": "possession-share",
        "title": "Share of drug arrests that are for possession",
        "question": (
            "How many drug arrests are for having drugs rather than making or selling them?"
        ),
        "statement": "of drug arrests in the United States were for possession",
        "unit": "percent",
        "population": "Arrests made by law enforcement agencies in the United States",
        "place": "US",
        "kind": "estimate",
        "theme": "arrests",
        "method": (
            "The FBI publishes how drug arrests divide between possession and sale or "
            "manufacture, to one decimal."
        ),
        "not_counted": (
            "People: someone arrested twice is counted twice. There is no figure for 2021."
        ),
        "caveat": (
            "A share of arrests, not of people. From 2022 on the reports are collected in a new "
            "way."
        ),
        "review_due": "2027-10-31",
        "series": "",
        "publish": True,
        "facts_ids": ["possession-share"],
        "observations": [
            seen("2007", "82.5", "82.5%", "fbi-ucr", "dwf-node34"),
            seen("2010", "81.9", "81.9%", "fbi-ucr", "dpf-arrests"),
            seen("2011", "81.8", "81.8%", "fbi-ucr", "dwf-node34"),
            seen("2012", "82.2", "82.2%", "fbi-ucr", "dwf-node34"),
            seen("2015", "83.9", "83.9%", "fbi-ucr", "dpf-arrests"),
            seen("2017", "85.4", "85.4%", "fbi-ucr", "csdp"),
            seen("2018", "86.4", "86.4%", "fbi-ucr", "dpf-arrests"),
            seen("2019", "86.7", "86.7%", "fbi-ucr", "dpf-arrests"),
            seen("2020", "86.7", "86.7%", "fbi-ucr", "dpf-arrests"),
            seen("2022", "87.8", "87.8%", "fbi-ucr", "dpf-arrests"),
        ],
    },
    {
        "id": "seconds-per-possession-arrest",
        "slug": "seconds-per-possession-arrest",
        "title": "Seconds between possession arrests",
        "question": "How often is an arrest for drug possession made?",
        "statement": "there is an arrest for drug possession in the United States, on average",
        "unit": "seconds",
        "population": "Arrests made by law enforcement agencies in the United States",
        "place": "US",
        "kind": "derived",
        "theme": "arrests",
        "method": (
            "The seconds in the year divided by the arrests for drug possession in that year."
        ),
        "not_counted": "Whatever the arrest figures leave out is left out here too.",
        "caveat": "An average over a whole year. It changes whenever the arrest figure changes.",
        "review_due": "2027-10-31",
        "series": "",
        "publish": True,
        "facts_ids": ["seconds-per-possession-arrest"],
        "observations": [
            seen(
                "2020",
                "31.6",
                "every 32 seconds",
                "fbi-ucr",
                "dpf-arrests",
                (
                    "31,622,400 seconds ÷ 1,001,914 arrests = 31.6. DPA has printed 31 seconds "
                    "for drug offenses of every kind; possession arrests in 2020 are what that "
                    "number fits."
                ),
            ),
            seen(
                "2022",
                "39.6",
                "every 40 seconds",
                "fbi-ucr",
                "dpf-arrests",
                "31,536,000 seconds ÷ 797,187 arrests = 39.6.",
            ),
        ],
    },
    {
        "id": "marijuana-arrests",
        "slug": "marijuana-arrests",
        "title": "Marijuana arrests",
        "question": "How many marijuana arrests are reported in the United States?",
        "statement": "marijuana arrests reported in the United States",
        "unit": "arrests",
        "population": "Arrests made by law enforcement agencies in the United States",
        "place": "US",
        "kind": "count",
        "theme": "arrests",
        "method": (
            "Arrests for any marijuana offense, as reported to the FBI. The years up to 2018 are "
            "national estimates; 2022 and 2023 are what agencies reported."
        ),
        "not_counted": (
            "People: someone arrested twice is counted twice. Arrests for drug offenses of an "
            "unspecified kind are not included: there were 53,490 of those in 2023. Agencies "
            "that did not report in 2022 and 2023 are missing."
        ),
        "caveat": (
            "Arrests, not people. From 2021 on the method is new and coverage is incomplete: do "
            "not join the years before and after."
        ),
        "review_due": "2027-10-31",
        "series": "fbi-marijuana-arrests",
        "publish": True,
        "facts_ids": ["marijuana-arrests-2023"],
        "observations": [
            seen(
                "2007",
                "870000",
                "over 870,000",
                "fbi-ucr",
                "mg-norml-2023",
                "Given as over 870,000: the peak.",
            ),
            seen("2015", "643121", "643,121", "fbi-ucr", "hightimes-2017"),
            seen("2016", "653249", "653,249", "fbi-ucr", "hightimes-2017"),
            seen(
                "2018",
                "663367",
                "663,367",
                "fbi-ucr",
                "dpa-stats-old",
                "608,775 of them for possession.",
            ),
            seen(
                "2022",
                "227108",
                "227,108",
                "fbi-ucr",
                "mg-norml-2023",
                "As reported, with incomplete agency coverage.",
            ),
            seen(
                "2023",
                "217150",
                "217,150",
                "fbi-ucr",
                "mg-norml-2023",
                "As reported, by agencies covering about 90–94% of the population.",
            ),
        ],
    },
    {
        "id": "black-marijuana-ratio",
        "slug": "black-marijuana-ratio",
        "title": "Marijuana arrests: Black and white people compared",
        "question": (
            "How much more likely are Black people than white people to be arrested for "
            "marijuana possession?"
        ),
        "statement": (
            "as likely to be arrested for marijuana possession: Black people compared with white "
            "people, who use it about as often"
        ),
        "unit": "times",
        "population": "Black and white people in the United States",
        "place": "US",
        "kind": "derived",
        "theme": "arrests",
        "method": (
            "The ACLU compared FBI arrest figures for marijuana possession with population, by "
            "race."
        ),
        "not_counted": "Arrests for anything but marijuana possession, and people of other races.",
        "caveat": (
            "One year’s figures, from before several states legalized. The ACLU’s report gives "
            "one more decimal than we have read."
        ),
        "review_due": "2027-06-30",
        "series": "",
        "publish": True,
        "facts_ids": ["black-marijuana-ratio"],
        "observations": [
            seen(
                "2018",
                "3.6",
                "3.6 times",
                "aclu-2020",
                "canorml-2020",
                "Read in a summary of the report. The ACLU publishes 3.64.",
            ),
        ],
    },
    {
        "id": "black-share-arrests",
        "slug": "black-share-arrests",
        "title": "Black people’s share of drug arrests",
        "question": "What share of people arrested for drugs are Black?",
        "statement": "of people arrested for drugs in the United States are Black",
        "unit": "percent",
        "population": "Arrests made by law enforcement agencies in the United States",
        "place": "US",
        "kind": "count",
        "theme": "arrests",
        "method": (
            "DPA’s stats page prints 24%, against 13% of the population, and names the FBI but "
            "no year. Its 2020 page said 27% for 2017."
        ),
        "not_counted": "Not known until the year is found.",
        "caveat": (
            "Held back: the page gives no year. Find the year and the FBI table before publishing."
        ),
        "review_due": "2027-06-30",
        "series": "",
        "publish": False,
        "facts_ids": ["black-share-arrests"],
        "observations": [],
    },
    {
        "id": "federal-prison-drug-share",
        "slug": "federal-prison-drug-share",
        "title": "People in federal prison for a drug offense",
        "question": "What share of people in federal prison are there for a drug offense?",
        "statement": "of people serving a sentence in federal prison were there for a drug offense",
        "unit": "percent",
        "population": "People serving a sentence in federal prison",
        "place": "US",
        "kind": "count",
        "theme": "incarceration",
        "method": (
            "The Bureau of Justice Statistics counts people serving a federal sentence by offense."
        ),
        "not_counted": "People in state prisons, in local jails, or held without a sentence.",
        "caveat": "Counted on one day. People held without a sentence are left out.",
        "review_due": "2027-06-30",
        "series": "",
        "publish": True,
        "facts_ids": ["federal-prison-drug-share"],
        "observations": [
            seen(
                "2022-09-30/2022-09-30",
                "46",
                "46%",
                "bjs-prisoners-2022",
                "dpf-prison",
                "66,000 people.",
            ),
        ],
    },
    {
        "id": "state-prison-drug-share",
        "slug": "state-prison-drug-share",
        "title": "People in state prison for a drug offense",
        "question": "What share of people in state prison are there for a drug offense?",
        "statement": "of people serving a sentence in state prison were there for a drug offense",
        "unit": "percent",
        "population": "People serving a sentence in state prison",
        "place": "US",
        "kind": "count",
        "theme": "incarceration",
        "method": (
            "The Bureau of Justice Statistics counts people serving a state sentence by offense."
        ),
        "not_counted": "People in federal prison, in local jails, or held without a sentence.",
        "caveat": "Counted on one day. The share among women is higher.",
        "review_due": "2027-06-30",
        "series": "",
        "publish": True,
        "facts_ids": ["state-prison-drug-share"],
        "observations": [
            seen(
                "2021-12-31/2021-12-31",
                "13",
                "13%",
                "bjs-prisoners-2022",
                "dpf-prison",
                "127,300 people. Among women in state prison the share was 25%.",
            ),
        ],
    },
    {
        "id": "one-in-five",
        "slug": "incarcerated-for-drugs",
        "title": "Incarcerated for a drug offense",
        "question": "What share of all incarcerated people are locked up for a drug offense?",
        "statement": "incarcerated people in the United States are locked up for a drug offense",
        "unit": "share",
        "population": "People in prisons and jails in the United States",
        "place": "US",
        "kind": "estimate",
        "theme": "incarceration",
        "method": (
            "DPA’s stats page prints 1 in 5, of nearly 2 million people, and names the Prison "
            "Policy Initiative’s yearly compilation without its edition."
        ),
        "not_counted": "Not known until the edition is read.",
        "caveat": (
            "Held back: the edition, and so the year, is not known. Read the Prison Policy "
            "Initiative’s page first."
        ),
        "review_due": "2027-06-30",
        "series": "",
        "publish": False,
        "facts_ids": ["one-in-five"],
        "observations": [],
    },
    {
        "id": "meth-federal-share",
        "slug": "methamphetamine-federal-cases",
        "title": "Methamphetamine in federal trafficking cases",
        "question": "What share of federal drug trafficking cases involve methamphetamine?",
        "statement": "of federal drug trafficking cases involved methamphetamine",
        "unit": "percent",
        "population": "Federal drug trafficking cases",
        "place": "US",
        "kind": "count",
        "theme": "incarceration",
        "method": (
            "The United States Sentencing Commission studied the federal cases of one fiscal year."
        ),
        "not_counted": "Cases in state courts, and federal cases that are not about trafficking.",
        "caveat": "Federal courts only. Given as about half, not as an exact share.",
        "review_due": "2027-06-30",
        "series": "",
        "publish": True,
        "facts_ids": ["meth-federal-share"],
        "observations": [
            seen(
                "2021-10-01/2022-09-30",
                "50",
                "about half",
                "ussc-meth-2024",
                "lcd-ussc",
                "Read in a news report on the Commission’s study.",
            ),
        ],
    },
    {
        "id": "prison-overdose-deaths",
        "slug": "prison-overdose-deaths",
        "title": "Drug and alcohol deaths in state prisons",
        "question": "How have drug and alcohol deaths in state prisons changed?",
        "statement": "rise in deaths from drug or alcohol intoxication in state prisons",
        "unit": "percent",
        "population": "People in state prisons",
        "place": "US",
        "kind": "count",
        "theme": "incarceration",
        "method": (
            "The Bureau of Justice Statistics counts deaths in state prisons by cause. The rise "
            "is the last year of the period set against the first."
        ),
        "not_counted": "Federal prisons, local jails, and deaths after release.",
        "caveat": (
            "Includes alcohol. It started from a small number, so read it beside the count of "
            "deaths."
        ),
        "review_due": "2027-06-30",
        "series": "",
        "publish": True,
        "facts_ids": ["prison-overdose-deaths"],
        "observations": [
            seen(
                "2001-01-01/2018-12-31",
                "600",
                "over 600%",
                "bjs-mortality-2018",
                "npr-2021",
                "There were 249 such deaths in 2018, as Prison Legal News reports.",
            ),
        ],
    },
    {
        "id": "enforcement-spending",
        "slug": "enforcement-spending",
        "title": "Spending on enforcing drug prohibition",
        "question": "What do governments in the United States spend on enforcing drug prohibition?",
        "statement": (
            "a year: what all governments in the United States spent enforcing drug prohibition, "
            "by one economist’s 2018 estimate"
        ),
        "unit": "USD",
        "population": "All governments in the United States: federal, state and local",
        "place": "US",
        "kind": "model",
        "theme": "spending",
        "method": (
            "Economist Jeffrey Miron estimated, for the Cato Institute, which part of government "
            "budgets goes to enforcing drug prohibition."
        ),
        "not_counted": (
            "Years other than the one modeled: it is not a yearly measurement. Costs to the "
            "people arrested and to their families are not in it."
        ),
        "caveat": (
            "One modeled estimate for all governments together, published in July 2018. It is "
            "not a yearly measurement."
        ),
        "review_due": "2027-06-30",
        "series": "",
        "publish": True,
        "facts_ids": ["enforcement-spending"],
        "observations": [
            seen(
                "2018-07-23/2018-07-23",
                "47000000000",
                "$47 billion",
                "cato-tbb83",
                "",
                (
                    "About $29 billion by state and local governments and $18 billion by the "
                    "federal government. The date is the day of publication. The same author’s "
                    "2010 estimate was $41.3 billion."
                ),
                verification="primary_page",
                period_label="published July 2018",
            ),
        ],
    },
    {
        "id": "budget-gain-legalisation",
        "slug": "budget-gain-legalization",
        "title": "Budget effect of legalizing drugs",
        "question": "What could governments gain in their budgets if drugs were legal and taxed?",
        "statement": (
            "a year: what all governments in the United States could gain if drugs were legal "
            "and taxed, by one economist’s 2018 estimate"
        ),
        "unit": "USD",
        "population": "All governments in the United States: federal, state and local",
        "place": "US",
        "kind": "model",
        "theme": "spending",
        "method": (
            "Economist Jeffrey Miron added, for the Cato Institute, what would no longer be "
            "spent on enforcement and what taxes could bring in."
        ),
        "not_counted": (
            "Anything outside government budgets, such as people’s health, work and families."
        ),
        "caveat": "A what-if: it assumes that drugs would be taxed like alcohol and tobacco.",
        "review_due": "2027-06-30",
        "series": "",
        "publish": True,
        "facts_ids": ["budget-gain-legalisation"],
        "observations": [
            seen(
                "2018-07-23/2018-07-23",
                "106700000000",
                "$106.7 billion",
                "cato-tbb83",
                "",
                (
                    "$47 billion less for enforcement and $58.8 billion in new tax revenue; the "
                    "parts are rounded. The date is the day of publication."
                ),
                verification="primary_page",
                period_label="published July 2018",
            ),
        ],
    },
    {
        "id": "overdose-deaths",
        "slug": "overdose-deaths",
        "title": "Overdose deaths",
        "question": "How many people die of a drug overdose in the United States?",
        "statement": "people died of a drug overdose in the United States",
        "unit": "deaths",
        "population": "People living in the United States",
        "place": "US",
        "kind": "count",
        "theme": "overdose",
        "method": (
            "The National Center for Health Statistics counts death certificates whose "
            "underlying cause is a drug overdose (ICD-10 codes X40–X44, X60–X64, X85 and "
            "Y10–Y14). Early counts are provisional; the final count for the year replaces them."
        ),
        "not_counted": (
            "Overdoses that people survived. Deaths in which drugs played a part but were not "
            "the underlying cause."
        ),
        "caveat": (
            "Deaths of every intent are counted together, so “accidental overdose” would be the "
            "wrong label."
        ),
        "review_due": "2027-03-31",
        "series": "cdc-overdose-deaths",
        "publish": True,
        "facts_ids": [
            "overdose-deaths-2023",
            "overdose-deaths-2022",
            "overdose-deaths-2024",
        ],
        "observations": [
            seen(
                "2010",
                "38329",
                "38,329",
                "cdc-2010",
                "worldwright-2014",
                (
                    "Read only on a copy of DPA’s 2014 stats page. Check against CDC before "
                    "publishing."
                ),
                verification="org_claim",
                publish=False,
            ),
            seen("2016", "63632", "63,632", "nchs-db329", "orkg-mmwr"),
            seen("2017", "70237", "70,237", "nchs-db329", "scribd-db329"),
            seen("2018", "67367", "67,367", "nchs-db356", "texaspain-db356"),
            seen(
                "2019",
                "72151",
                "72,151",
                "nchs-press-20210714",
                "",
                (
                    "Provisional. Held back with the final figure for 2019, which has not been "
                    "read on a page."
                ),
                status="provisional",
                verification="primary_page",
                publish=False,
            ),
            seen(
                "2019",
                "70630",
                "70,630",
                "nchs-db428",
                "",
                (
                    "Not read on a page; the rate for 2019 was. Check against Data Brief 428 "
                    "before publishing."
                ),
                verification="own_knowledge",
                publish=False,
                supersedes="provisional",
            ),
            seen(
                "2020",
                "93331",
                "93,331",
                "nchs-press-20210714",
                "",
                "Provisional, as CDC announced it on July 14, 2021.",
                status="provisional",
                verification="primary_page",
            ),
            seen(
                "2020", "91799", "91,799", "nchs-db428", "prreport-db428", supersedes="provisional"
            ),
            seen(
                "2021",
                "107600",
                "about 107,600",
                "dpa-lr",
                "",
                "Provisional. Read only on a DPA page, which still prints it.",
                status="provisional",
                verification="org_claim",
                publish=False,
            ),
            seen(
                "2021",
                "106699",
                "106,699",
                "nchs-db457",
                verification="primary_page",
                supersedes="provisional",
            ),
            seen(
                "2022",
                "109000",
                "about 109,000",
                "dpa-providence-2024",
                "rand-2024",
                "Provisional and rounded, as DPA and RAND printed it in February 2024.",
                status="provisional",
            ),
            seen(
                "2022",
                "107941",
                "107,941",
                "nchs-db491",
                "",
                "The highest year in this series.",
                verification="primary_page",
                supersedes="provisional",
            ),
            seen("2023", "105007", "105,007", "nchs-db522", "vuink-db522"),
            seen(
                "2024",
                "80391",
                "80,391",
                "governing-27",
                "",
                "Provisional, as Governing reported it.",
                status="provisional",
            ),
            seen(
                "2024",
                "79385",
                "about 79,400",
                "nchs-2024-annual",
                "drugfree-2026",
                (
                    "One page says 79,385, another count 79,384: shown rounded until the last "
                    "digit is confirmed on cdc.gov."
                ),
                supersedes="provisional",
            ),
        ],
    },
    {
        "id": "overdose-rate",
        "slug": "overdose-rate",
        "title": "Overdose death rate",
        "question": "How many people die of an overdose for every 100,000 people?",
        "statement": (
            "overdose deaths for every 100,000 people in the United States, adjusted for age"
        ),
        "unit": "deaths per 100,000 people, adjusted for age",
        "population": "People living in the United States",
        "place": "US",
        "kind": "count",
        "theme": "overdose",
        "method": (
            "Overdose deaths for every 100,000 people, worked out as if the population had the "
            "ages of the year 2000, so that years can be compared."
        ),
        "not_counted": "Overdoses that people survived.",
        "caveat": (
            "Deaths of every intent. The change from 2021 to 2022 was too small to be sure of."
        ),
        "review_due": "2027-03-31",
        "series": "cdc-overdose-rate",
        "publish": True,
        "facts_ids": ["overdose-rate-change"],
        "observations": [
            seen("1999", "6.1", "6.1", "nchs-db329", "scribd-db329"),
            seen("2001", "6.8", "6.8", "nchs-db457", verification="primary_page"),
            seen("2002", "8.2", "8.2", "nchs-db491", verification="primary_page"),
            seen("2003", "8.9", "8.9", "nchs-db522", verification="primary_page"),
            seen("2006", "11.5", "11.5", "nchs-db457", verification="primary_page"),
            seen("2013", "13.8", "13.8", "nchs-db457", verification="primary_page"),
            seen("2016", "19.8", "19.8", "nchs-db329", "scribd-db329"),
            seen("2017", "21.7", "21.7", "nchs-db329", "scribd-db329"),
            seen("2018", "20.7", "20.7", "nchs-db356", "texaspain-db356"),
            seen("2019", "21.6", "21.6", "nchs-db428", "prreport-db428"),
            seen("2020", "28.3", "28.3", "nchs-db457", verification="primary_page"),
            seen("2021", "32.4", "32.4", "nchs-db457", verification="primary_page"),
            seen(
                "2022",
                "32.6",
                "32.6",
                "nchs-db491",
                "",
                "The change from 2021 was not statistically significant.",
                verification="primary_page",
            ),
            seen("2023", "31.3", "31.3", "nchs-db522", verification="primary_page"),
            seen(
                "2024",
                "23.1",
                "23.1",
                "nchs-2024-annual",
                "drugfree-2026",
                "26.2% lower than in 2023.",
            ),
        ],
    },
    {
        "id": "synthetic-opioid-rate",
        "slug": "synthetic-opioid-rate",
        "title": "Deaths involving fentanyl and similar opioids",
        "question": (
            "How many people die in overdoses that involve fentanyl or another synthetic opioid?"
        ),
        "statement": (
            "deaths for every 100,000 people in overdoses that involved a synthetic opioid other "
            "than methadone, mostly fentanyl"
        ),
        "unit": "deaths per 100,000 people, adjusted for age",
        "population": "People living in the United States",
        "place": "US",
        "kind": "count",
        "theme": "overdose",
        "method": (
            "The overdose death rate, for deaths that involved a synthetic opioid other than "
            "methadone."
        ),
        "not_counted": "Overdoses that people survived.",
        "caveat": "A death can involve several drugs, so rates for single drugs do not add up.",
        "review_due": "2027-03-31",
        "series": "",
        "publish": True,
        "facts_ids": ["synthetic-opioid-rate"],
        "observations": [
            seen("2021", "21.8", "21.8", "nchs-db491", verification="primary_page"),
            seen("2022", "22.7", "22.7", "nchs-db491", verification="primary_page"),
        ],
    },
    {
        "id": "onpoint-first-two-months",
        "slug": "overdose-prevention-center-visitors",
        "title": "People at New York City’s overdose prevention centers",
        "question": "How many people came to the first two overdose prevention centers?",
        "statement": (
            "people used New York City’s two overdose prevention centers in their first two months"
        ),
        "unit": "people",
        "population": "People who used either center",
        "place": "new-york-city",
        "kind": "count",
        "theme": "overdose",
        "method": (
            "Records of the two centers, run by OnPoint NYC, published in the peer-reviewed JAMA "
            "Network Open."
        ),
        "not_counted": "Anyone who came after January 2022.",
        "caveat": (
            "Nobody was compared with people who had no center nearby, as the authors say "
            "themselves."
        ),
        "review_due": "2027-06-30",
        "series": "",
        "publish": True,
        "facts_ids": ["onpoint-first-two-months"],
        "observations": [
            seen(
                "2021-11-30/2022-01-31",
                "613",
                "613",
                "jama-opc-2022",
                "silive-2022",
                (
                    "They came 5,975 times. Read in a news report of the paper; the paper itself "
                    "was seen only in part."
                ),
            ),
        ],
    },
    {
        "id": "onpoint-1000",
        "slug": "overdose-prevention-center-responses",
        "title": "Overdoses that staff stepped in on",
        "question": "At how many overdoses did staff of New York City’s two centers step in?",
        "statement": (
            "overdoses that staff of New York City’s two overdose prevention centers stepped in on"
        ),
        "unit": "overdoses",
        "population": "Overdoses at the two centers",
        "place": "new-york-city",
        "kind": "count",
        "theme": "overdose",
        "method": "The centers’ operator announced the count; DPA passed it on in a statement.",
        "not_counted": "Not known: the operator’s way of counting was not read.",
        "caveat": "Held back: the operator’s own count, read only on a DPA page.",
        "review_due": "2027-06-30",
        "series": "",
        "publish": False,
        "facts_ids": ["onpoint-1000"],
        "observations": [
            seen(
                "2021-11-30/2023-08-10",
                "1000",
                "over 1,000",
                "dpa-onpoint-2023",
                "",
                (
                    "Described as potentially fatal overdoses. The period ends with the day of "
                    "the statement."
                ),
                verification="org_claim",
                publish=False,
                period_label="November 2021 to August 2023",
            ),
        ],
    },
    {
        "id": "opcs-worldwide",
        "slug": "overdose-prevention-centers-worldwide",
        "title": "Overdose prevention centers around the world",
        "question": "How many overdose prevention centers are there in the world?",
        "statement": "overdose prevention centers operating around the world",
        "unit": "centers",
        "population": "Overdose prevention centers",
        "place": "",
        "kind": "count",
        "theme": "overdose",
        "method": "Stated in a DPA fact sheet of April 2024, without a list.",
        "not_counted": "Not known: the fact sheet gives no list.",
        "caveat": "Held back: read only in a DPA fact sheet. Find the list it rests on first.",
        "review_due": "2027-06-30",
        "series": "",
        "publish": False,
        "facts_ids": ["opcs-worldwide"],
        "observations": [
            seen(
                "2024-04-17/2024-04-17",
                "200",
                "nearly 200",
                "dpa-opc-factsheet",
                "",
                "The date is that of the fact sheet.",
                verification="org_claim",
                publish=False,
                period_label="April 2024",
            ),
        ],
    },
    {
        "id": "know-someone-rand",
        "slug": "know-someone-rand",
        "title": "Adults who know someone who died (RAND)",
        "question": "How many adults know someone who died of an overdose?",
        "statement": (
            "of adults in the United States know someone who died of an overdose, by RAND’s survey"
        ),
        "unit": "percent",
        "population": "Adults in the United States",
        "place": "US",
        "kind": "survey",
        "theme": "overdose",
        "method": (
            "RAND asked 2,072 adults of its American Life Panel. The study appeared in the "
            "American Journal of Public Health."
        ),
        "not_counted": "People under 18.",
        "caveat": (
            "A survey by Johns Hopkins asked about the same loss and found a smaller share. We "
            "show both."
        ),
        "review_due": "2027-06-30",
        "series": "",
        "publish": True,
        "facts_ids": ["know-someone-rand"],
        "observations": [
            seen(
                "2024-02-21/2024-02-21",
                "42.4",
                "42.4%",
                "rand-2024",
                "wellnews-2024",
                (
                    "About 125 million people. The date is the day of publication; when people "
                    "were asked was not read."
                ),
                period_label="published February 2024",
            ),
        ],
    },
    {
        "id": "know-someone-jhu",
        "slug": "know-someone-johns-hopkins",
        "title": "Adults who know someone who died (Johns Hopkins)",
        "question": "How many adults have lost someone they knew to an overdose?",
        "statement": (
            "of adults in the United States lost someone they knew to an overdose, by the Johns "
            "Hopkins survey"
        ),
        "unit": "percent",
        "population": "Adults in the United States",
        "place": "US",
        "kind": "survey",
        "theme": "overdose",
        "method": (
            "Johns Hopkins asked more than 2,300 adults. The study appeared in JAMA Health Forum."
        ),
        "not_counted": "People under 18.",
        "caveat": (
            "A survey by RAND asked about the same loss and found a larger share. We show both."
        ),
        "review_due": "2027-06-30",
        "series": "",
        "publish": True,
        "facts_ids": ["know-someone-jhu"],
        "observations": [
            seen(
                "2023",
                "32",
                "32%",
                "jhu-2024",
                "newsmed-2024",
                (
                    "About 82.7 million people. 18.9% had lost a family member or a close "
                    "friend. People were asked in spring 2023; the exact days were not read."
                ),
                period_label="spring 2023",
            ),
        ],
    },
    {
        "id": "sud-2023",
        "slug": "substance-use-disorder",
        "title": "People with a substance use disorder",
        "question": "How many people have a substance use disorder?",
        "statement": (
            "people aged 12 or older in the United States had a substance use disorder in the "
            "past year"
        ),
        "unit": "people",
        "population": "People aged 12 or older",
        "place": "US",
        "kind": "survey",
        "theme": "health",
        "method": (
            "The federal health agency SAMHSA asks a sample of people every year in the National "
            "Survey on Drug Use and Health."
        ),
        "not_counted": "Children under 12.",
        "caveat": "Includes alcohol. It says nothing about how many people found treatment.",
        "review_due": "2027-06-30",
        "series": "",
        "publish": True,
        "facts_ids": ["sud-2023"],
        "observations": [
            seen("2023", "48500000", "48.5 million", "samhsa-nsduh-2023", "bhb-2024"),
        ],
    },
    {
        "id": "poll-decrim-2021",
        "slug": "poll-decriminalization",
        "title": "Support for ending criminal penalties",
        "question": "Do voters want to end criminal penalties for drug possession?",
        "statement": (
            "of registered voters supported ending criminal penalties for drug possession and "
            "reinvesting in treatment"
        ),
        "unit": "percent",
        "population": "Registered voters in the United States",
        "place": "US",
        "kind": "survey",
        "theme": "public-opinion",
        "method": "Bully Pulpit Interactive asked 800 registered voters online and by phone.",
        "not_counted": "People who are not registered to vote.",
        "caveat": "Commissioned by the ACLU and DPA.",
        "review_due": "2027-06-30",
        "series": "",
        "publish": True,
        "facts_ids": ["poll-decrim-2021"],
        "observations": [
            seen(
                "2021-05-17/2021-05-20",
                "66",
                "66%",
                "aclu-dpa-poll-2021",
                "indica-2021",
                (
                    "85% of Democrats, 72% of independents and 40% of Republicans. 83% said the "
                    "drug war has failed."
                ),
            ),
        ],
    },
    {
        "id": "poll-marijuana-2023",
        "slug": "poll-marijuana",
        "title": "Support for legal marijuana",
        "question": "Do adults think marijuana should be legal?",
        "statement": "of adults in the United States said marijuana should be legal",
        "unit": "percent",
        "population": "Adults in the United States",
        "place": "US",
        "kind": "survey",
        "theme": "public-opinion",
        "method": "A Gallup poll of adults.",
        "not_counted": "People under 18.",
        "caveat": "The highest share Gallup had recorded up to then.",
        "review_due": "2027-06-30",
        "series": "",
        "publish": True,
        "facts_ids": ["poll-marijuana-2023"],
        "observations": [
            seen(
                "2023-10-01/2023-10-31",
                "70",
                "70%",
                "gallup-2023",
                "thehill-gallup-2023",
                "Known to the month: October 2023.",
            ),
        ],
    },
    {
        "id": "poll-opc-2022",
        "slug": "poll-overdose-prevention-centers",
        "title": "Support for overdose prevention centers",
        "question": "Do voters want overdose prevention centers?",
        "statement": (
            "of likely voters in the United States supported opening overdose prevention centers"
        ),
        "unit": "percent",
        "population": "Likely voters in the United States",
        "place": "US",
        "kind": "survey",
        "theme": "public-opinion",
        "method": (
            "A poll by Data for Progress with the People’s Action Institute. The number of "
            "people asked was not read."
        ),
        "not_counted": "People who are unlikely to vote.",
        "caveat": "Held back: commissioned by advocates, and read only on a DPA page.",
        "review_due": "2027-06-30",
        "series": "",
        "publish": False,
        "facts_ids": ["poll-opc-2022"],
        "observations": [
            seen(
                "2022",
                "64",
                "64%",
                "dfp-2022",
                "dpa-oc",
                "A Data for Progress poll in 2020 found 60%.",
                verification="org_claim",
                publish=False,
            ),
        ],
    },
    {
        "id": "deportations",
        "slug": "deportations",
        "title": "Deportations over drug offenses",
        "question": "How many people have been deported over a drug offense?",
        "statement": (
            "people deported from the United States whose most serious offense was a drug offense"
        ),
        "unit": "people",
        "population": "People deported from the United States",
        "place": "US",
        "kind": "count",
        "theme": "systemic-impact",
        "method": "Human Rights Watch and DPA analyzed government records of deportations.",
        "not_counted": "People deported whose most serious offense was something else.",
        "caveat": "DPA is one of the two authors of the report.",
        "review_due": "2027-06-30",
        "series": "",
        "publish": True,
        "facts_ids": ["deportations"],
        "observations": [
            seen(
                "2002-01-01/2020-12-31",
                "500000",
                "500,000",
                "hrw-dpa-2024",
                "readme-hrw",
                (
                    "240,000 of them in the years 2013 to 2020, about one in five deportations "
                    "of people with a criminal conviction."
                ),
            ),
        ],
    },
]
