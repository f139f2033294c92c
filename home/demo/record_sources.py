"""Publications beside those of `facts.json`: records that say the number of a law and its day.

Official ones where there are any. The notes say what of each was read.
"""

from typing import Any

READ = "Read for the number of the law and its day alone, not for what the law says."
# The number was read in another copy of the same record.
UNREAD = "Its number and day were read elsewhere. Read it, and check its address, before relying."
CALIFORNIA = "California Legislative Information"
NEW_JERSEY = "New Jersey Legislature"


def _record(
    key: str, publisher: str, title: str, published: str, url: str, **more: Any
) -> dict[str, Any]:
    return {
        "id": key, "publisher": publisher, "title": title, "published": published, "url": url,
        "is_primary": True, "note": READ, **more,
    }  # fmt: skip


def _california(session: str, bill: str, title: str, published: str) -> dict[str, Any]:
    url = f"https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id={session}0{bill}"
    key = f"ca-leginfo-{bill.lower()}"
    return _record(key, CALIFORNIA, title, published, url, note=UNREAD)


RECORDS: list[dict[str, Any]] = [
    _california("20032004", "SB1159", "SB 1159: Hypodermic needles and syringes", "2004-09-20"),
    _california("20112012", "SB41", "SB 41: Hypodermic needles and syringes", "2011-10-09"),
    _california("20112012", "AB604", "AB 604: Needle exchange programs", "2011-10"),
    _california(
        "20112012", "AB472", "AB 472: Controlled substances: overdose: punishment", "2012-09-17"
    ),
    _record(
        "us-pl-111-117", "Congress.gov", "H.R. 3288: Consolidated Appropriations Act, 2010",
        "2009-12-16", "https://www.congress.gov/bill/111th-congress/house-bill/3288",
        note=UNREAD,
    ),
    _record(
        "fl-sb242-2016", "The Florida Senate",
        "SB 242 (2016): Infectious Disease Elimination Pilot Program", "2016-03-23",
        "https://www.flsenate.gov/Session/Bill/2016/242",
    ),
    _record(
        "in-code-syringes", "LawServer", "Indiana Code 16-41-7.5-4, as added by P.L. 208-2015", "",
        "https://www.lawserver.com/law/state/indiana/in-code/indiana_code_16-41-7-5-4",
        is_primary=False,
    ),
    _record(
        "nj-pl-2006-99", NEW_JERSEY, "Bloodborne Disease Harm Reduction Act, P.L. 2006, Chapter 99",
        "2006-12", "https://www.njleg.state.nj.us/2006/Bills/PL06/99_.HTM",
    ),
    _record(
        "nj-pl-2014-31", NEW_JERSEY, "P.L. 2014, Chapter 31 (Senate, No. 946)",
        "2014-08-11", "https://www.njleg.state.nj.us/2014/Bills/AL14/31_.HTM",
    ),
    _record(
        "nj-pl-2021-16", NEW_JERSEY, "P.L. 2021, Chapter 16 (Assembly, No. 21)",
        "2021-02-22", "https://www.njleg.state.nj.us/2020/Bills/AL21/16_.HTM",
        note=UNREAD,
    ),
    _record(
        "nm-doh-hb277-2016", "New Mexico Department of Health",
        "Legislation to Fight Drug Abuse and Overdose Fatalities", "2016-03-04",
        "https://www.nmhealth.org/news/information/2016/3/?view=392",
    ),
    _record(
        "nm-sb262-2016", "New Mexico Legislature",
        "Senate Bill 262 (2016), amending Laws 2001, Chapter 228", "2016",
        "https://nmlegis.gov/sessions/16%20Regular/bills/senate/SB0262.HTML",
    ),
    _record(
        "ny-a6357e-2014", "New York State Senate", "Assembly Bill A6357E (2013–2014)",
        "2014-07-05", "https://www.nysenate.gov/legislation/bills/2013/A6357E",
    ),
    _record(
        "ri-pl-2021-185", "Rhode Island General Assembly",
        "Chapter 185 (2021 -- S 0016 Substitute B): Harm Reduction Center Advisory Committee and "
        "Pilot Program", "2021-07-06",
        "http://webserver.rilegislature.gov/PublicLaws/law21/law21185.htm",
    ),
    _record(
        "mercury-news-2012", "The Mercury News",
            "Marijuana legalization: A tale of three ballot measures", "2012-12-14",
            "https://www.mercurynews.com/2012/12/14/"
            "marijuana-legalization-a-tale-of-three-ballot-measures/",
        is_primary=False,
    ),
    _record(
            "daily-chronic-2014", "The Daily Chronic",
            "Alaska and Oregon Voters Approve Ballot Measure to End Marijuana Prohibition, "
            "Capping Off Historic Election Year", "2014-11",
            "http://www.thedailychronic.net/2014/38249/alaska-and-oregon-voters-approve-"
            "ballot-measure-to-end-marijuana-prohibition-capping-off-historic-election-year-for-"
            "marijuana-policy-reform/",
        is_primary=False,
    ),
    _record(
            "mar-vista-voice-2025", "Mar Vista Voice",
            "AB 2136 Brings Harm Reduction Out of the Legal Gray Area", "2025",
            "https://marvistavoice.org/ab-2136-brings-harm-reduction-out-of-the-legal-gray-area",
        is_primary=False,
    ),
]  # fmt: skip
