"""A statistic: Overdose deaths."""

from home.demo.statistic_texts.shape import Statistic, seen

STATISTIC: Statistic = {
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
            "cdc-2010",
            "worldwright-2014",
            ("Read only on a copy of DPA’s 2014 stats page. Check against CDC before publishing."),
            verification="org_claim",
            publish=False,
        ),
        seen("2016", "63632", "nchs-db329", "orkg-mmwr"),
        seen("2017", "70237", "nchs-db329", "scribd-db329"),
        seen("2018", "67367", "nchs-db356", "texaspain-db356"),
        seen(
            "2019",
            "72151",
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
            "nchs-db428",
            "",
            (
                "Not read on a page; the rate for 2019 was. Check against Data Brief 428 "
                "before publishing."
            ),
            verification="own_knowledge",
            publish=False,
        ),
        seen(
            "2020",
            "93331",
            "nchs-press-20210714",
            "",
            "Provisional, as CDC announced it on July 14, 2021.",
            status="provisional",
            verification="primary_page",
        ),
        seen("2020", "91799", "nchs-db428", "prreport-db428", supersedes="provisional"),
        seen(
            "2021",
            "107600",
            "dpa-lr",
            "",
            "Provisional. Read only on a DPA page, which still prints it.",
            status="provisional",
            verification="org_claim",
            publish=False,
            qualifier="about",
        ),
        seen(
            "2021",
            "106699",
            "nchs-db457",
            verification="primary_page",
        ),
        seen(
            "2022",
            "109000",
            "dpa-providence-2024",
            "rand-2024",
            "Provisional and rounded, as DPA and RAND printed it in February 2024.",
            status="provisional",
            qualifier="about",
        ),
        seen(
            "2022",
            "107941",
            "nchs-db491",
            "",
            "The highest year in this series.",
            verification="primary_page",
            supersedes="provisional",
        ),
        seen("2023", "105007", "nchs-db522", "vuink-db522"),
        seen(
            "2024",
            "80391",
            "governing-27",
            "",
            "Provisional, as Governing reported it.",
            status="provisional",
        ),
        seen(
            "2024",
            "79385",
            "nchs-2024-annual",
            "drugfree-2026",
            (
                "One page says 79,385, another count 79,384: the last digit has still to be "
                "confirmed on cdc.gov."
            ),
            supersedes="provisional",
        ),
    ],
}
