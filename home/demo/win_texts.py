"""The demo wins, oldest first: what changed, whose account it is, and what came after.

`id` and `sources` are ids of `facts.json`. Dates are as exact as they are known: a year, a month
or a day. `places` are ISO codes, or slugs for cities. `body` is rich text.
"""

from __future__ import annotations

from typing import Literal, TypedDict


class LaterEvent(TypedDict):
    """What happened to a win afterwards."""

    date: str
    text: str
    kind: Literal["advance", "setback", "change"]
    source: str


class Win(TypedDict):
    """One change won, where it stands, and what came after."""

    id: str
    slug: str
    title: str
    lede: str
    body: str
    identifier: str
    date: str
    places: list[str]
    level: Literal["local", "state", "national"]
    category: str
    issues: list[str]
    role: Literal[
        "led",
        "drafted",
        "sponsored",
        "coalition",
        "supported",
        "funded",
        "created",
        "none_claimed",
    ]
    role_note: str
    status: Literal[
        "in_force", "expanded", "amended", "partly_repealed", "repealed", "blocked", "not_law"
    ]
    status_note: str
    later_events: list[LaterEvent]
    sources: list[str]
    verification: str
    lesson: str


WINS: list[Win] = [
    {
        "id": "ny-syringes-2000",
        "slug": "new-york-syringe-access-2000",
        "title": "Sterile syringes become legal to get",
        "lede": "New York made sterile syringes legally available.",
        "body": (
            "<p>A sterile syringe keeps a person who injects drugs from catching or passing on "
            "HIV and hepatitis C. A syringe that is hard to get is a syringe that is shared.</p>"
            "<p>In 2000 New York changed its law so that people could get sterile syringes "
            "without breaking it. By DPA’s own account, it played a key role.</p>"
            "<p>Other states wrote syringe laws of their own in the years that followed: <a "
            'href="/wins/california-syringe-access-2004/">California</a>, <a '
            'href="/wins/new-jersey-syringe-access-2006/">New Jersey</a>, and <a '
            'href="/wins/indiana-florida-syringe-access-2015/">Indiana and Florida</a>.</p>'
        ),
        "identifier": "",
        "date": "2000",
        "places": ["US-NY"],
        "level": "state",
        "category": "harm-reduction",
        "issues": ["overdose-prevention"],
        "role": "supported",
        "role_note": "DPA’s own account calls its role key",
        "status": "in_force",
        "status_note": "Not rechecked since it was reported",
        "later_events": [],
        "sources": ["dpa-hr"],
        "verification": "org_claim",
        "lesson": "",
    },
    {
        "id": "ca-prop36-2000",
        "slug": "california-proposition-36-2000",
        "title": "Treatment over jail",
        "lede": (
            "California voters decided that people convicted of drug possession a first or "
            "second time get treatment in place of jail or prison."
        ),
        "body": (
            "<p>Proposition 36 (2000) gave California a new answer to drug possession. A first "
            "or second conviction led to treatment, not to a cell.</p>"
            "<p>DPA’s account credits its sister organization, Drug Policy Action, with drafting "
            "the measure and running the campaign.</p>"
            "<p>Mind the year when you quote this law. California has voted on three measures "
            "called Proposition 36: this one; a <a "
            'href="/wins/california-three-strikes-2012/">limit on three-strikes sentences</a> '
            "in 2012; and one in 2024 that raised drug and theft penalties. DPA backed the first "
            "two and urged a No on the third.</p>"
        ),
        "identifier": "Proposition 36 (2000)",
        "date": "2000-11-07",
        "places": ["US-CA"],
        "level": "state",
        "category": "alternatives-to-criminalization",
        "issues": ["drug-decriminalization"],
        "role": "drafted",
        "role_note": "DPA’s own account; it credits Drug Policy Action",
        "status": "amended",
        "status_note": "Not rechecked since it was reported",
        "later_events": [
            {
                "date": "2014",
                "text": (
                    "Proposition 47 made drug possession in California generally a misdemeanor."
                ),
                "kind": "advance",
                "source": "lao-prop36-2024",
            },
            {
                "date": "2024-11-05",
                "text": (
                    "Voters approved a different Proposition 36 (2024), with higher penalties "
                    "for drugs and theft. DPA had urged a No vote."
                ),
                "kind": "setback",
                "source": "lao-prop36-2024",
            },
        ],
        "sources": ["dpa-alt", "dpa-ca-2011", "lao-prop36-2024", "dpa-email-prop36"],
        "verification": "org_claim",
        "lesson": "A ballot number comes round again; a law is known by its year.",
    },
    {
        "id": "nm-naloxone-2001",
        "slug": "new-mexico-naloxone-2001",
        "title": "The first state to clear the way for naloxone",
        "lede": (
            "New Mexico took away the risk of being charged or sued for giving someone naloxone."
        ),
        "body": (
            "<p>Naloxone is a medicine that brings back breathing in an opioid overdose. It "
            "helps only when somebody nearby has it and dares to use it.</p>"
            "<p>New Mexico’s law took the legal danger out of that moment. A person who gave "
            "naloxone no longer faced criminal or civil liability for giving it. It was the "
            "first state law on access to naloxone.</p>"
            "<p>DPA’s own account is that it helped draft the law and pass it. In 2016 the state "
            "went further and let community groups keep naloxone and hand it out.</p>"
        ),
        "identifier": "",
        "date": "2001",
        "places": ["US-NM"],
        "level": "state",
        "category": "harm-reduction",
        "issues": ["overdose-prevention"],
        "role": "drafted",
        "role_note": "DPA’s own account: it helped draft and pass the law",
        "status": "expanded",
        "status_note": "Not rechecked since it was reported",
        "later_events": [
            {
                "date": "2016",
                "text": (
                    "House Bill 277 let community groups hold naloxone and give it out under a "
                    "standing order, without a prescription for each person."
                ),
                "kind": "advance",
                "source": "",
            },
        ],
        "sources": ["dpa-hr", "dpa-nm-2007"],
        "verification": "org_claim",
        "lesson": "A medicine saves lives only where people are free to carry it.",
    },
    {
        "id": "ca-syringes-2004",
        "slug": "california-syringe-access-2004",
        "title": "California opens the door to sterile syringes",
        "lede": "California made it legal for people to get sterile syringes.",
        "body": (
            "<p>People who inject drugs need sterile syringes for the same reason clinics do: to "
            "keep blood-borne infections such as HIV and hepatitis C from spreading.</p>"
            "<p>In 2004 California allowed syringes to be legally available. By DPA’s own "
            "account, it played a key role.</p>"
            "<p>The law did not stand still. Two bills in 2011 widened pharmacy sale and made "
            "room for new exchange programs, and a law in 2014 kept pharmacy sale going. Each "
            "step is listed here, because a first law is seldom the last one.</p>"
        ),
        "identifier": "",
        "date": "2004",
        "places": ["US-CA"],
        "level": "state",
        "category": "harm-reduction",
        "issues": ["overdose-prevention"],
        "role": "supported",
        "role_note": "DPA’s own account calls its role key",
        "status": "expanded",
        "status_note": "Not rechecked since it was reported",
        "later_events": [
            {
                "date": "2011",
                "text": "Two bills widened pharmacy sale and the start of new exchange programs.",
                "kind": "advance",
                "source": "dpa-ca-2011",
            },
            {
                "date": "2014",
                "text": "AB 1743 renewed pharmacy sale.",
                "kind": "advance",
                "source": "dpa-ca-victories",
            },
        ],
        "sources": ["dpa-hr", "dpa-ca-2011", "dpa-ca-victories"],
        "verification": "org_claim",
        "lesson": "",
    },
    {
        "id": "nj-syringes-2006",
        "slug": "new-jersey-syringe-access-2006",
        "title": "Up to six cities may hand out sterile syringes",
        "lede": "New Jersey allowed syringe access programs in as many as six cities.",
        "body": (
            "<p>A syringe program hands out sterile equipment to people who inject drugs. That "
            "keeps HIV and hepatitis C from passing from one person to the next, and it gives "
            "people a place where somebody asks how they are.</p>"
            "<p>New Jersey’s law of 2006 let up to six cities run such programs. The law has "
            "been widened since, as DPA reports it; we have not yet looked up when and how.</p>"
            "<p>By DPA’s own account, it played a key role in getting the law passed.</p>"
        ),
        "identifier": "",
        "date": "2006",
        "places": ["US-NJ"],
        "level": "state",
        "category": "harm-reduction",
        "issues": ["overdose-prevention"],
        "role": "supported",
        "role_note": "DPA’s own account calls its role key",
        "status": "expanded",
        "status_note": "Reported as widened; when and how was not recorded",
        "later_events": [],
        "sources": ["dpa-hr"],
        "verification": "org_claim",
        "lesson": "",
    },
    {
        "id": "nm-medical-2007",
        "slug": "new-mexico-medical-marijuana-2007",
        "title": "Medical marijuana, run by the state",
        "lede": (
            "New Mexico legalized medical marijuana with the Lynn and Erin Compassionate Use Act."
        ),
        "body": (
            "<p>The Lynn and Erin Compassionate Use Act let patients in New Mexico use marijuana "
            "as medicine. DPA describes it as the first medical marijuana program run by a state "
            "itself.</p>"
            "<p>By DPA’s own account, it played a key role in passing the law.</p>"
            "<p>In the same year New Mexico also passed the country’s first <a "
            'href="/wins/new-mexico-good-samaritan-2007/">911 Good Samaritan law</a>. In 2021 '
            'the state <a href="/wins/new-mexico-legalization-2021/">legalized marijuana for '
            "adults</a>, with old records cleared automatically.</p>"
        ),
        "identifier": "",
        "date": "2007",
        "places": ["US-NM"],
        "level": "state",
        "category": "marijuana",
        "issues": ["legal-regulation"],
        "role": "supported",
        "role_note": "DPA’s own account calls its role key",
        "status": "in_force",
        "status_note": "Not rechecked since it was reported",
        "later_events": [],
        "sources": ["dpa-mj", "dpa-nm-2007"],
        "verification": "org_claim",
        "lesson": "",
    },
    {
        "id": "nm-good-samaritan-2007",
        "slug": "new-mexico-good-samaritan-2007",
        "title": "Calling for help stops being a crime",
        "lede": (
            "New Mexico became the first state to protect people who call for help at an "
            "overdose from charges of drug possession."
        ),
        "body": (
            "<p>Someone stops breathing at a party. Half the room carries something that could "
            "mean a charge. So people hesitate, and the minutes that could save a life go by.</p>"
            "<p>New Mexico’s law, Senate Bill 200, eased that fear. A person who calls for help "
            "in an overdose has limited immunity from drug possession charges. It was the first "
            "law of its kind in the nation.</p>"
            "<p>Limited is the word to remember: the protection covers possession charges, not "
            "every charge there is. The law has been widened since. DPA’s own account is that it "
            "helped draft the bill and pass it.</p>"
        ),
        "identifier": "SB 200 (2007)",
        "date": "2007-04",
        "places": ["US-NM"],
        "level": "state",
        "category": "harm-reduction",
        "issues": ["overdose-prevention"],
        "role": "drafted",
        "role_note": "DPA’s own account: it helped draft and pass the law",
        "status": "expanded",
        "status_note": "Widened since; not rechecked",
        "later_events": [
            {
                "date": "2007-06",
                "text": "The law took effect.",
                "kind": "change",
                "source": "dpa-nm-2007",
            },
        ],
        "sources": ["dpa-nm-2007", "dpa-hr"],
        "verification": "secondary_page",
        "lesson": "When people are not afraid of the call, they make it.",
    },
    {
        "id": "ny-rockefeller-2009",
        "slug": "new-york-rockefeller-reform-2009",
        "title": "The Rockefeller laws are cut back",
        "lede": (
            "New York lowered penalties under its Rockefeller drug laws, ended mandatory "
            "minimums in many cases and widened treatment."
        ),
        "body": (
            "<p>A mandatory minimum is a shortest sentence fixed by law. Whatever a judge learns "
            "about the person in front of the bench, the sentence may not go below it.</p>"
            "<p>New York’s Rockefeller drug laws were known across the country for sentences of "
            "that kind. The reform of 2009 cut penalties, ended mandatory minimums in many cases "
            "and made more room for treatment.</p>"
            "<p>By DPA’s own account, it had a leadership role in the campaign.</p>"
        ),
        "identifier": "",
        "date": "2009",
        "places": ["US-NY"],
        "level": "state",
        "category": "alternatives-to-criminalization",
        "issues": ["drug-decriminalization"],
        "role": "led",
        "role_note": "DPA’s own account calls its role leadership",
        "status": "in_force",
        "status_note": "Not rechecked since it was reported",
        "later_events": [],
        "sources": ["dpa-alt"],
        "verification": "org_claim",
        "lesson": "",
    },
    {
        "id": "us-syringe-ban-2009",
        "slug": "federal-syringe-funding-2009",
        "title": "Syringe money: won, lost, half won back",
        "lede": (
            "Congress ended a 21-year bar on federal money for syringe programs, put it back two "
            "years later and eased it in 2015."
        ),
        "body": (
            "<p>For 21 years no federal money could go to programs that hand out sterile "
            "syringes. A spending law in December 2009 ended that. By DPA’s own account, it "
            "played a leading role.</p>"
            "<p>The win did not hold. Congress put the ban back in the spending law signed on "
            "December 23, 2011. It was eased in December 2015: federal money may pay for the "
            "services around a syringe program, though not for the syringes themselves.</p>"
            "<p>DPA’s own list of wins names only 2009. We show the whole story, because people "
            "who run programs have to live with all of it.</p>"
        ),
        "identifier": "",
        "date": "2009-12",
        "places": ["US"],
        "level": "national",
        "category": "harm-reduction",
        "issues": ["overdose-prevention"],
        "role": "led",
        "role_note": "DPA’s own account calls its role leading",
        "status": "partly_repealed",
        "status_note": "Undone in 2011 and partly restored in 2015",
        "later_events": [
            {
                "date": "2011-12-23",
                "text": "Congress put the ban back in the spending law for fiscal year 2012.",
                "kind": "setback",
                "source": "csis-syringe",
            },
            {
                "date": "2015-12",
                "text": (
                    "Congress eased the ban in the spending law for fiscal year 2016: money for "
                    "services, not for the syringes themselves."
                ),
                "kind": "advance",
                "source": "huff-syringe",
            },
        ],
        "sources": ["dpa-hr", "body-syringe", "csis-syringe", "huff-syringe"],
        "verification": "secondary_page",
        "lesson": "What one spending law gives, the next can take away.",
    },
    {
        "id": "us-fair-sentencing-2010",
        "slug": "fair-sentencing-act-2010",
        "title": "The crack penalty shrinks",
        "lede": (
            "Congress cut the gap between federal sentences for crack and powder cocaine from "
            "100 to 1 down to 18 to 1."
        ),
        "body": (
            "<p>Crack and powder cocaine are two forms of the same drug. Federal law punished "
            "them very differently: it took 100 times as much powder to bring the same sentence "
            "as crack.</p>"
            "<p>The Fair Sentencing Act of 2010 cut that gap to 18 to 1. The goal is still 1 to "
            '1, the step that <a href="/wins/california-fair-sentencing-2014/">California</a> '
            "took for its own law in 2014.</p>"
            "<p>In 2018 the First Step Act let courts apply the change to many people sentenced "
            "before it. By DPA’s own account, it helped lead the coalition behind the 2010 "
            "law.</p>"
        ),
        "identifier": "",
        "date": "2010",
        "places": ["US"],
        "level": "national",
        "category": "alternatives-to-criminalization",
        "issues": ["drug-decriminalization"],
        "role": "coalition",
        "role_note": "DPA’s own account: it helped lead the coalition",
        "status": "expanded",
        "status_note": "",
        "later_events": [
            {
                "date": "2018-12-21",
                "text": (
                    "The First Step Act was signed. It let courts apply the lower ratio to many "
                    "older sentences."
                ),
                "kind": "advance",
                "source": "wiki-firststep",
            },
        ],
        "sources": ["dpa-alt", "wiki-firststep"],
        "verification": "org_claim",
        "lesson": "A smaller injustice is a step, not the goal.",
    },
    {
        "id": "ca-syringes-2011",
        "slug": "california-syringe-bills-2011",
        "title": "Two syringe bills become law",
        "lede": (
            "California let pharmacies sell syringes without a prescription and let the state "
            "authorize new exchange programs."
        ),
        "body": (
            "<p>Seven years after California first <a "
            'href="/wins/california-syringe-access-2004/">made syringes legally available</a>, '
            "two bills took the next step.</p>"
            "<p>One dealt with the pharmacy counter: a person may buy syringes there without a "
            "prescription. The other let the state itself authorize new syringe exchange "
            "programs.</p>"
            "<p>DPA says it sponsored the bills. Pharmacy sale was renewed in 2014. Both laws "
            "rest on a plain idea: sterile equipment should be as easy to find as the nearest "
            "drugstore.</p>"
        ),
        "identifier": "",
        "date": "2011-10",
        "places": ["US-CA"],
        "level": "state",
        "category": "harm-reduction",
        "issues": ["overdose-prevention"],
        "role": "sponsored",
        "role_note": "DPA’s own account names it as sponsor",
        "status": "in_force",
        "status_note": "Renewed since; not rechecked",
        "later_events": [
            {
                "date": "2014",
                "text": "AB 1743 renewed pharmacy sale.",
                "kind": "advance",
                "source": "dpa-ca-victories",
            },
        ],
        "sources": ["dpa-ca-2011", "dpa-ca-victories"],
        "verification": "org_claim",
        "lesson": "",
    },
    {
        "id": "ca-good-samaritan-2012",
        "slug": "california-good-samaritan-2012",
        "title": "California protects the person who calls 911",
        "lede": "California gave limited immunity to people who seek help in an overdose.",
        "body": (
            "<p>At an overdose, minutes count. A person who fears arrest may wait too long to "
            "call, or not call at all.</p>"
            "<p>California’s 911 Good Samaritan law gives limited immunity to people who seek "
            "help in an overdose. It came after <a "
            'href="/wins/new-mexico-good-samaritan-2007/">New Mexico</a> had shown the way '
            "with the first such law.</p>"
            "<p>By DPA’s own account, it worked with allies and played a critical role in "
            "passing the law. The protection has limits; ask a local harm reduction program what "
            "it covers where you live.</p>"
        ),
        "identifier": "",
        "date": "2012",
        "places": ["US-CA"],
        "level": "state",
        "category": "harm-reduction",
        "issues": ["overdose-prevention"],
        "role": "coalition",
        "role_note": "DPA’s own account: a critical role, with allies",
        "status": "in_force",
        "status_note": "Not rechecked since it was reported",
        "later_events": [],
        "sources": ["dpa-ca-term"],
        "verification": "org_claim",
        "lesson": "",
    },
    {
        "id": "ca-three-strikes-2012",
        "slug": "california-three-strikes-2012",
        "title": "Three strikes gets a limit",
        "lede": "California voters limited life sentences under the state’s three-strikes law.",
        "body": (
            "<p>A three-strikes law can turn a third conviction into a life sentence. "
            "Proposition 36 (2012) set limits to life sentences under the law that California "
            "had.</p>"
            "<p>By DPA’s own account, it supported the measure.</p>"
            "<p>The number causes mix-ups. Proposition 36 of 2012 is not <a "
            'href="/wins/california-proposition-36-2000/">Proposition 36 of 2000</a>, which '
            "put treatment in place of jail, and it is not Proposition 36 of 2024, which raised "
            "drug and theft penalties and which DPA opposed.</p>"
        ),
        "identifier": "Proposition 36 (2012)",
        "date": "2012",
        "places": ["US-CA"],
        "level": "state",
        "category": "alternatives-to-criminalization",
        "issues": ["drug-decriminalization"],
        "role": "supported",
        "role_note": "DPA’s own account",
        "status": "in_force",
        "status_note": "Not rechecked since it was reported",
        "later_events": [],
        "sources": ["dpa-ca-term"],
        "verification": "org_claim",
        "lesson": "",
    },
    {
        "id": "co-wa-2012",
        "slug": "colorado-washington-legalization-2012",
        "title": "Two states go first",
        "lede": (
            "Voters made Colorado and Washington the first two states to legalize marijuana for "
            "adults."
        ),
        "body": (
            "<p>On the same election day, voters in two states ended marijuana prohibition for "
            "adults. No state had done it before.</p>"
            "<p>Legal retail sales began in Colorado in January 2014. In November of that year "
            '<a href="/wins/oregon-alaska-dc-legalization-2014/">Oregon, Alaska and '
            "Washington, D.C.</a> voted the same way.</p>"
            "<p>DPA credits its sister organization, Drug Policy Action, with helping to draft "
            "and fund the measures. Under federal law marijuana stayed prohibited, and ending "
            'that is what the <a href="/wins/more-act-house-2020/">MORE Act</a> is about.</p>'
        ),
        "identifier": "",
        "date": "2012-11-06",
        "places": ["US-CO", "US-WA"],
        "level": "state",
        "category": "marijuana",
        "issues": ["legal-regulation"],
        "role": "drafted",
        "role_note": "DPA’s own account: Drug Policy Action helped draft and fund the measures",
        "status": "in_force",
        "status_note": "",
        "later_events": [
            {
                "date": "2014-01",
                "text": "Legal retail sales began in Colorado.",
                "kind": "advance",
                "source": "dpa-victories-2014",
            },
        ],
        "sources": ["dpa-mj", "dpa-victories-2014"],
        "verification": "secondary_page",
        "lesson": "Somebody has to be first.",
    },
    {
        "id": "nj-bail-2014",
        "slug": "new-jersey-pretrial-reform-2014",
        "title": "Going home before trial no longer hangs on cash",
        "lede": "New Jersey moved from cash bail to an assessment of risk.",
        "body": (
            "<p>Bail in cash means that two people charged with the same thing can wait for "
            "trial in different places: one at home, one in jail, because one of them had the "
            "money. Nobody has been found guilty of anything at that point.</p>"
            "<p>New Jersey changed its law and its constitution to move away from cash bail. "
            "Courts assess risk in its place.</p>"
            "<p>By DPA’s own account, it supported the reform. A day in jail can cost a job or a "
            "home, also for a person who is later found not guilty.</p>"
        ),
        "identifier": "",
        "date": "2014",
        "places": ["US-NJ"],
        "level": "state",
        "category": "alternatives-to-criminalization",
        "issues": ["drug-decriminalization"],
        "role": "supported",
        "role_note": "DPA’s own account",
        "status": "in_force",
        "status_note": "Not rechecked since it was reported",
        "later_events": [],
        "sources": ["dpa-alt"],
        "verification": "org_claim",
        "lesson": "",
    },
    {
        "id": "ca-sb1010-2014",
        "slug": "california-fair-sentencing-2014",
        "title": "One drug, one penalty",
        "lede": "California made its penalties for crack and powder cocaine equal.",
        "body": (
            "<p>Crack and powder cocaine are the same drug in two forms, yet California’s law, "
            "like federal law, did not punish them alike.</p>"
            "<p>The California Fair Sentencing Act, SB 1010, made the state’s penalties equal. "
            'That goes further than <a href="/wins/fair-sentencing-act-2010/">the federal law '
            "of 2010</a>, which cut the gap to 18 to 1 and left it there.</p>"
            "<p>By DPA’s own account, it was the lead sponsor of the bill.</p>"
        ),
        "identifier": "SB 1010 (2014)",
        "date": "2014",
        "places": ["US-CA"],
        "level": "state",
        "category": "alternatives-to-criminalization",
        "issues": ["drug-decriminalization"],
        "role": "sponsored",
        "role_note": "DPA’s own account names it as lead sponsor",
        "status": "in_force",
        "status_note": "Not rechecked since it was reported",
        "later_events": [],
        "sources": ["dpa-ca-victories"],
        "verification": "org_claim",
        "lesson": "",
    },
    {
        "id": "ny-medical-2014",
        "slug": "new-york-medical-marijuana-2014",
        "title": "Medical marijuana reaches New York",
        "lede": "New York became the 23rd state with a medical marijuana law.",
        "body": (
            "<p>In June 2014 New York joined the states that let patients use marijuana as "
            "medicine. It was the 23rd to pass such a law.</p>"
            "<p>By DPA’s own account, it worked for the law together with allies.</p>"
            "<p>The law has since been overtaken in part. New York <a "
            'href="/wins/new-york-legalization-2021/">legalized marijuana for adults</a> in '
            "2021 with the Marihuana Regulation and Taxation Act, which replaced some of what "
            "was written here.</p>"
        ),
        "identifier": "",
        "date": "2014-06",
        "places": ["US-NY"],
        "level": "state",
        "category": "marijuana",
        "issues": ["legal-regulation"],
        "role": "coalition",
        "role_note": "DPA’s own account: with allies",
        "status": "amended",
        "status_note": "Superseded in part in 2021",
        "later_events": [
            {
                "date": "2021-03-31",
                "text": (
                    "The Marihuana Regulation and Taxation Act was signed and replaced parts of "
                    "this law."
                ),
                "kind": "change",
                "source": "cnn-2021-roundup",
            },
        ],
        "sources": ["dpa-victories-2014", "cnn-2021-roundup"],
        "verification": "org_claim",
        "lesson": "",
    },
    {
        "id": "or-ak-dc-2014",
        "slug": "oregon-alaska-dc-legalization-2014",
        "title": "Oregon, Alaska and the capital vote yes",
        "lede": (
            "Voters in Oregon, Alaska and Washington, D.C. approved legal adult use of marijuana."
        ),
        "body": (
            "<p>Two years after <a "
            'href="/wins/colorado-washington-legalization-2012/">Colorado and Washington</a> '
            "went first, two more states and the nation’s capital said yes at the ballot box.</p>"
            "<p>The capital’s vote came with a catch. Washington, D.C. does not have the last "
            "word on its own laws, and Congress has blocked legal sales there. We have not "
            "rechecked that since it was reported.</p>"
            "<p>By DPA’s own account, it was the largest single donor to the Oregon campaign and "
            "co-chaired the one in Washington, D.C.</p>"
        ),
        "identifier": "",
        "date": "2014-11",
        "places": ["US-OR", "US-AK", "US-DC"],
        "level": "state",
        "category": "marijuana",
        "issues": ["legal-regulation"],
        "role": "funded",
        "role_note": "DPA’s own account: largest single donor in Oregon, co-chair in D.C.",
        "status": "in_force",
        "status_note": "Congress has blocked sales in Washington, D.C.; not rechecked",
        "later_events": [],
        "sources": ["dpa-victories-2014"],
        "verification": "org_claim",
        "lesson": "",
    },
    {
        "id": "in-fl-syringes",
        "slug": "indiana-florida-syringe-access-2015",
        "title": "Indiana and Florida let syringe programs begin",
        "lede": "Indiana in 2015 and Florida in 2016 passed laws that let syringe programs begin.",
        "body": (
            "<p>Syringe programs give people who inject drugs sterile equipment, so that HIV and "
            "hepatitis C have fewer ways to travel. Where the law forbids them, nobody can open "
            "one, however great the need.</p>"
            "<p>Indiana changed its law in 2015, and Florida followed in 2016. By DPA’s own "
            "account, it helped to pass both.</p>"
            "<p>The money question was open in the same years: Congress eased the <a "
            'href="/wins/federal-syringe-funding-2009/">federal ban on syringe funding</a> in '
            "December 2015, though not for the syringes themselves.</p>"
        ),
        "identifier": "",
        "date": "2015",
        "places": ["US-IN", "US-FL"],
        "level": "state",
        "category": "harm-reduction",
        "issues": ["overdose-prevention"],
        "role": "supported",
        "role_note": "DPA’s own account: it helped pass both laws",
        "status": "in_force",
        "status_note": "Not rechecked since it was reported",
        "later_events": [
            {
                "date": "2016",
                "text": "Florida passed its law.",
                "kind": "advance",
                "source": "dpa-hr",
            },
        ],
        "sources": ["dpa-hr"],
        "verification": "org_claim",
        "lesson": "",
    },
    {
        "id": "ca-prop64-2016",
        "slug": "california-proposition-64-2016",
        "title": "Proposition 64 opens a legal market",
        "lede": (
            "California voters legalized marijuana for adults and made it possible to clear old "
            "records."
        ),
        "body": (
            "<p>Proposition 64 made marijuana legal for adults in California. It also looked "
            "back: people with old convictions could have their records cleared, so that what is "
            "legal for one person does not go on punishing another.</p>"
            "<p>By DPA’s own account, it helped write the measure, coordinated the campaign and "
            "raised over $5 million for it.</p>"
            "<p>Record clearing has been part of the laws that came later too, among them those "
            'of <a href="/wins/new-jersey-legalization-2021/">New Jersey</a> and <a '
            'href="/wins/new-mexico-legalization-2021/">New Mexico</a>.</p>'
        ),
        "identifier": "Proposition 64 (2016)",
        "date": "2016-11",
        "places": ["US-CA"],
        "level": "state",
        "category": "marijuana",
        "issues": ["legal-regulation", "drug-decriminalization"],
        "role": "drafted",
        "role_note": "DPA’s own account: co-drafted, coordinated and raised funds",
        "status": "in_force",
        "status_note": "",
        "later_events": [],
        "sources": ["dpa-ca-victories"],
        "verification": "org_claim",
        "lesson": "A legal market should not leave the old convictions behind.",
    },
    {
        "id": "dc-drug-checking-2017",
        "slug": "washington-dc-drug-checking-2017",
        "title": "Drug checking supplies stop being a crime",
        "lede": "Washington, D.C. removed the penalties for drug checking supplies.",
        "body": (
            "<p>Drug checking tells people what is in a drug before they take it. Test strips "
            "are the best known tool. A law against drug paraphernalia can make such tools a "
            "crime to have.</p>"
            "<p>The council of the District of Columbia took drug checking supplies out of that "
            "law. A person can own the thing that might keep them alive.</p>"
            "<p>DPA’s own account calls its part instrumental. <a "
            'href="/wins/california-drug-checking-2024/">California</a> protected drug '
            "checking services in 2024.</p>"
        ),
        "identifier": "",
        "date": "2017",
        "places": ["US-DC"],
        "level": "local",
        "category": "harm-reduction",
        "issues": ["overdose-prevention"],
        "role": "supported",
        "role_note": "DPA’s own account calls its role instrumental",
        "status": "in_force",
        "status_note": "Not rechecked since it was reported",
        "later_events": [],
        "sources": ["dpa-hr"],
        "verification": "org_claim",
        "lesson": "",
    },
    {
        "id": "safety-first-2019",
        "slug": "safety-first-2019",
        "title": "A drug education class that starts from safety",
        "lede": (
            "DPA created Safety First, a drug education curriculum for high schools built on "
            "harm reduction."
        ),
        "body": (
            "<p>Young people ask real questions about drugs. Safety First is a curriculum for "
            "high school classes that answers them with evidence, from the viewpoint of harm "
            "reduction: the aim is that students stay safe.</p>"
            "<p>Harm reduction means helping people lower the risks, whether or not they stop "
            "using drugs. In a classroom it means honest facts in place of scare stories.</p>"
            "<p>DPA created the curriculum in 2019. This is a program, not a law, so there is no "
            "bill number. Where it is taught has not been rechecked.</p>"
        ),
        "identifier": "",
        "date": "2019",
        "places": ["US"],
        "level": "national",
        "category": "education",
        "issues": ["overdose-prevention"],
        "role": "created",
        "role_note": "DPA’s own account names it as creator",
        "status": "in_force",
        "status_note": "A program, not a law; not rechecked since it was reported",
        "later_events": [],
        "sources": ["dpa-hr"],
        "verification": "org_claim",
        "lesson": "",
    },
    {
        "id": "or-m110-2020",
        "slug": "oregon-measure-110-2020",
        "title": "Voters take possession out of criminal law",
        "lede": (
            "Oregon became the first state to end criminal penalties for small amounts of drugs; "
            "lawmakers brought them back in 2024."
        ),
        "body": (
            "<p>Measure 110 (2020) replaced criminal penalties for small amounts of drugs with a "
            "$100 citation or a health assessment, and it paid for services. It passed with "
            "58.46% of the vote and took effect on February 1, 2021.</p>"
            "<p>In 2024 lawmakers changed course. House Bill 4002 was signed on April 1, and "
            "possession became a misdemeanor again on September 1. The treatment funding that "
            "voters had won was kept.</p>"
            "<p>DPA credits its sister organization, Drug Policy Action, with spearheading the "
            "measure. We list this as a win and as a setback, because it was both.</p>"
        ),
        "identifier": "Measure 110 (2020)",
        "date": "2020-11-03",
        "places": ["US-OR"],
        "level": "state",
        "category": "alternatives-to-criminalization",
        "issues": ["drug-decriminalization", "community-reinvestment"],
        "role": "led",
        "role_note": "DPA’s own account: Drug Policy Action spearheaded it",
        "status": "partly_repealed",
        "status_note": "Criminal penalties came back in 2024; treatment funding was kept",
        "later_events": [
            {
                "date": "2021-02-01",
                "text": "The measure took effect.",
                "kind": "change",
                "source": "wiki-m110",
            },
            {
                "date": "2024-04-01",
                "text": (
                    "House Bill 4002 was signed and brought back criminal penalties. Treatment "
                    "funding was kept."
                ),
                "kind": "setback",
                "source": "bp-m110",
            },
            {
                "date": "2024-09-01",
                "text": "Possession became a misdemeanor again.",
                "kind": "setback",
                "source": "bp-m110",
            },
        ],
        "sources": ["bp-m110", "wiki-m110", "dpa-resources", "dpa-news"],
        "verification": "secondary_page",
        "lesson": (
            "A legislature can undo a vote; the services that the vote paid for can outlast it."
        ),
    },
    {
        "id": "us-student-aid-2020",
        "slug": "federal-student-aid-2020",
        "title": "A drug conviction no longer costs student aid",
        "lede": (
            "Congress repealed the rule that took federal student aid away over a drug "
            "conviction, and restored Pell Grants for people in prison."
        ),
        "body": (
            "<p>Federal student aid used to come with a question about drug convictions, and the "
            "wrong answer could cost a student the money for college.</p>"
            "<p>The FAFSA Simplification Act, part of the spending law of December 2020, "
            "repealed that bar. It also restored Pell Grants for students who are incarcerated, "
            "so that a sentence need not end an education.</p>"
            "<p>By DPA’s own account, it worked for this together with allies. It is one of the "
            'clearest cases of a <a href="/issues/civil-punishment/">civil punishment</a> that '
            "Congress took back.</p>"
        ),
        "identifier": "FAFSA Simplification Act (2020)",
        "date": "2020-12",
        "places": ["US"],
        "level": "national",
        "category": "civil-punishment",
        "issues": ["civil-punishment"],
        "role": "coalition",
        "role_note": "DPA’s own account: with allies",
        "status": "in_force",
        "status_note": "",
        "later_events": [],
        "sources": ["dpa-civil", "isac-fafsa"],
        "verification": "secondary_page",
        "lesson": "A punishment that no judge imposed can still be repealed.",
    },
    {
        "id": "us-more-act-house",
        "slug": "more-act-house-2020",
        "title": "The House votes to end federal marijuana prohibition",
        "lede": (
            "For the first time one chamber of Congress voted to end federal marijuana "
            "prohibition; the Senate did not act."
        ),
        "body": (
            "<p>On December 4, 2020, the House of Representatives passed the MORE Act by 228 "
            "votes to 164. Neither chamber of Congress had ever voted to end federal marijuana "
            "prohibition before.</p>"
            "<p>The House passed it again on April 1, 2022, by 220 to 204. Both times the Senate "
            "did not act, so the MORE Act is not law. We list it because a first vote is a fact "
            "that the next one builds on.</p>"
            "<p>By DPA’s own account, it led the coalition. You can <a "
            'href="/actions/more-act/">ask Congress to finish the job</a>.</p>'
        ),
        "identifier": "H.R. 3884, 116th Congress (2019–2020)",
        "date": "2020-12-04",
        "places": ["US"],
        "level": "national",
        "category": "marijuana",
        "issues": ["legal-regulation"],
        "role": "led",
        "role_note": "DPA’s own account: it led the coalition",
        "status": "not_law",
        "status_note": "Passed by the House twice; the Senate did not act",
        "later_events": [
            {
                "date": "2022-04-01",
                "text": (
                    "The House passed the MORE Act a second time, by 220 to 204. The Senate did "
                    "not act."
                ),
                "kind": "change",
                "source": "mpp-more-2022",
            },
        ],
        "sources": ["uo-more-2020", "mpp-more-2022"],
        "verification": "secondary_page",
        "lesson": "",
    },
    {
        "id": "nj-2021",
        "slug": "new-jersey-legalization-2021",
        "title": "New Jersey legalizes, and clears records",
        "lede": "New Jersey legalized marijuana for adults, with expungement of old records.",
        "body": (
            "<p>First New Jersey’s voters were asked, in a referendum. Then lawmakers wrote the "
            "law, and it was signed on February 22, 2021.</p>"
            "<p>The law makes marijuana legal for adults. Expungement is part of it: expunging "
            "means taking an old offense off a person’s record, so that it stops turning up when "
            "they apply for a job or a home.</p>"
            "<p>By DPA’s own account, it led the effort. New York and New Mexico signed laws of "
            "their own within the next two months.</p>"
        ),
        "identifier": "",
        "date": "2021-02-22",
        "places": ["US-NJ"],
        "level": "state",
        "category": "marijuana",
        "issues": ["legal-regulation", "civil-punishment"],
        "role": "led",
        "role_note": "DPA’s own account",
        "status": "in_force",
        "status_note": "",
        "later_events": [],
        "sources": ["cnn-2021-roundup", "dpa-civil"],
        "verification": "secondary_page",
        "lesson": "",
    },
    {
        "id": "ny-mrta-2021",
        "slug": "new-york-legalization-2021",
        "title": "Legal in New York, with protections at home and at work",
        "lede": (
            "New York legalized marijuana for adults and wrote protections for housing, jobs, "
            "families and parole into the law."
        ),
        "body": (
            "<p>The Marihuana Regulation and Taxation Act, Senate Bill S854A, was signed on "
            "March 31, 2021. It made marijuana legal for adults in New York.</p>"
            "<p>What sets the law apart is how far it looks beyond the store counter. It "
            "protects people in their housing, in their jobs, in their families and on parole, "
            "the places where a drug law keeps punishing long after the courtroom.</p>"
            "<p>By DPA’s own account, it led the effort. Seven years before, New York had passed "
            'its <a href="/wins/new-york-medical-marijuana-2014/">medical marijuana '
            "law</a>.</p>"
        ),
        "identifier": "S854A (2021)",
        "date": "2021-03-31",
        "places": ["US-NY"],
        "level": "state",
        "category": "marijuana",
        "issues": ["legal-regulation", "civil-punishment"],
        "role": "led",
        "role_note": "DPA’s own account",
        "status": "in_force",
        "status_note": "",
        "later_events": [],
        "sources": ["cnn-2021-roundup", "dpa-civil"],
        "verification": "secondary_page",
        "lesson": "A legal drug can still be held against people unless the law says no.",
    },
    {
        "id": "nm-2021",
        "slug": "new-mexico-legalization-2021",
        "title": "New Mexico legalizes, and clears records by itself",
        "lede": (
            "New Mexico legalized marijuana for adults, with automatic expungement of old records."
        ),
        "body": (
            "<p>Two bills were signed in New Mexico on April 12, 2021. The Cannabis Regulation "
            "Act, HB 2, made marijuana legal for adults. Its companion, SB 2, took care of the "
            "past: records are expunged automatically.</p>"
            "<p>Automatic is the word that matters. It means that the state does the work. "
            "People do not have to find the right form, or a lawyer, before an old record is "
            "taken off.</p>"
            "<p>By DPA’s own account, it led the effort. The state had legalized <a "
            'href="/wins/new-mexico-medical-marijuana-2007/">medical marijuana</a> in 2007.</p>'
        ),
        "identifier": "HB 2 (2021)",
        "date": "2021-04-12",
        "places": ["US-NM"],
        "level": "state",
        "category": "marijuana",
        "issues": ["legal-regulation", "civil-punishment"],
        "role": "led",
        "role_note": "DPA’s own account",
        "status": "in_force",
        "status_note": "",
        "later_events": [],
        "sources": ["mpp-nm-2021", "cnn-2021-roundup"],
        "verification": "secondary_page",
        "lesson": "",
    },
    {
        "id": "ri-opc-2021",
        "slug": "rhode-island-overdose-prevention-centers-2021",
        "title": "The first state to allow overdose prevention centers",
        "lede": (
            "Rhode Island became the first state to authorize overdose prevention centers, as a "
            "two-year pilot."
        ),
        "body": (
            "<p>An overdose prevention center is a place where people use drugs they bring with "
            "them while trained staff watch over them and respond to overdoses.</p>"
            "<p>In July 2021 Rhode Island became the first state whose law authorizes such "
            "centers. It did so for a pilot of two years.</p>"
            "<p>A law is not yet a building. The city of Providence approved a site on February "
            "1, 2024. By DPA’s own account, it supported the law.</p>"
        ),
        "identifier": "",
        "date": "2021-07",
        "places": ["US-RI"],
        "level": "state",
        "category": "harm-reduction",
        "issues": ["overdose-prevention"],
        "role": "supported",
        "role_note": "DPA’s own account",
        "status": "in_force",
        "status_note": "",
        "later_events": [
            {
                "date": "2024-02-01",
                "text": "Providence approved a site for an overdose prevention center.",
                "kind": "advance",
                "source": "dpa-providence-2024",
            },
        ],
        "sources": ["nysenate-ri", "dpa-providence-2024"],
        "verification": "secondary_page",
        "lesson": "",
    },
    {
        "id": "nyc-opc-2021",
        "slug": "new-york-city-overdose-prevention-centers-2021",
        "title": "Two rooms where nobody uses alone",
        "lede": (
            "The first publicly recognized overdose prevention centers in the United States "
            "opened in New York City."
        ),
        "body": (
            "<p>OnPoint NYC opened two sites on November 30, 2021. People bring drugs they "
            "already have and use them with trained staff in the room, who step in when someone "
            "overdoses.</p>"
            "<p>A study of the first two months appeared in JAMA Network Open in July 2022. Its "
            "authors say themselves that nobody was compared with people who had no center "
            "nearby, so it describes what happened and does not prove what would have happened "
            "otherwise.</p>"
            "<p>The centers opened with the city’s backing, and federal law still puts them at "
            "risk. By DPA’s own account, it supported their opening.</p>"
        ),
        "identifier": "",
        "date": "2021-11-30",
        "places": ["new-york-city"],
        "level": "local",
        "category": "harm-reduction",
        "issues": ["overdose-prevention"],
        "role": "supported",
        "role_note": "DPA’s own account",
        "status": "in_force",
        "status_note": "Operating when last read; at risk under federal law",
        "later_events": [
            {
                "date": "2022-07-15",
                "text": "JAMA Network Open published a study of the centers’ first two months.",
                "kind": "advance",
                "source": "jama-opc-2022",
            },
        ],
        "sources": ["jama-opc-2022", "dpa-onpoint-2023"],
        "verification": "secondary_page",
        "lesson": "",
    },
    {
        "id": "us-xwaiver-2022",
        "slug": "buprenorphine-waiver-2022",
        "title": "Buprenorphine needs no special waiver",
        "lede": (
            "Any prescriber registered with the DEA can prescribe buprenorphine for opioid use "
            "disorder."
        ),
        "body": (
            "<p>Buprenorphine is a medicine for opioid use disorder. To prescribe it for that "
            "purpose, clinicians used to need an extra permission known as the X-waiver.</p>"
            "<p>The Consolidated Appropriations Act, 2023 ended the waiver. Since December 29, "
            "2022, any prescriber registered with the Drug Enforcement Administration, the DEA, "
            "can prescribe buprenorphine for opioid use disorder.</p>"
            "<p>We list this change because it matters to people who look for treatment. No role "
            "of DPA’s was found, and none is claimed here. Methadone is another story: <a "
            'href="/actions/methadone-access/">access to it</a> is still on our list.</p>'
        ),
        "identifier": "Consolidated Appropriations Act, 2023",
        "date": "2022-12-29",
        "places": ["US"],
        "level": "national",
        "category": "harm-reduction",
        "issues": ["overdose-prevention"],
        "role": "none_claimed",
        "role_note": "No role of DPA’s was found; none is claimed",
        "status": "in_force",
        "status_note": "",
        "later_events": [],
        "sources": ["morganlewis-xwaiver"],
        "verification": "secondary_page",
        "lesson": "",
    },
    {
        "id": "mn-2023",
        "slug": "minnesota-safe-recovery-sites-2023",
        "title": "Minnesota puts money into safe recovery sites",
        "lede": (
            "Minnesota became the second state to back overdose prevention centers, with more "
            "than $14 million, and legalized drug paraphernalia."
        ),
        "body": (
            "<p>Minnesota’s law of 2023, SF 2934, sets aside more than $14 million for what it "
            "calls safe recovery sites. DPA described Minnesota as the second state to support "
            "overdose prevention centers officially.</p>"
            "<p>The same law legalized drug paraphernalia, the things people use drugs with. "
            "Sterile equipment is safer equipment, and nobody should fear arrest for having "
            "it.</p>"
            "<p>Money is not yet permission. A radio station quoted DPA as saying that more "
            "legislation is needed before sites can be authorized. In a message to supporters "
            "DPA says that it helped.</p>"
        ),
        "identifier": "SF 2934 (2023)",
        "date": "2023-05",
        "places": ["US-MN"],
        "level": "state",
        "category": "harm-reduction",
        "issues": ["overdose-prevention", "community-reinvestment"],
        "role": "supported",
        "role_note": "DPA’s own account, in a message to supporters",
        "status": "in_force",
        "status_note": "DPA said more legislation is needed to authorize sites",
        "later_events": [],
        "sources": ["mn-parkstreet", "mn-kdhl", "dpa-email-2023"],
        "verification": "secondary_page",
        "lesson": "",
    },
    {
        "id": "vt-h72-2024",
        "slug": "vermont-overdose-prevention-center-2024",
        "title": "Vermont overrides a veto for a center in Burlington",
        "lede": (
            "Vermont’s lawmakers overrode the governor’s veto and authorized an overdose "
            "prevention center pilot in Burlington."
        ),
        "body": (
            "<p>H.72 authorizes a pilot center in Burlington, with $1.1 million from opioid "
            "settlements. The governor vetoed it. Lawmakers voted on the override on June 17, "
            "2024.</p>"
            "<p>It came down to one vote. The first try in the Senate failed by one; a second "
            "vote the same day passed. Some pages written between the two votes still say that "
            "the override failed.</p>"
            "<p>By DPA’s own account, it was a leading supporter. People in Vermont had been <a "
            'href="/actions/vermont-h72-override/">asked to write to their lawmakers</a>.</p>'
        ),
        "identifier": "H.72 (2024)",
        "date": "2024-06-17",
        "places": ["US-VT", "burlington"],
        "level": "state",
        "category": "harm-reduction",
        "issues": ["overdose-prevention"],
        "role": "supported",
        "role_note": "DPA’s own account: a leading supporter",
        "status": "in_force",
        "status_note": "",
        "later_events": [],
        "sources": ["dpa-vt-2024", "vtdigger-h72", "dpa-2024"],
        "verification": "secondary_page",
        "lesson": "One vote can be the whole difference.",
    },
    {
        "id": "ca-ab2136-2024",
        "slug": "california-drug-checking-2024",
        "title": "Drug checking services are protected",
        "lede": (
            "California protected people who run drug checking services and people who use them."
        ),
        "body": (
            "<p>In an unregulated market nobody knows what is in a drug until somebody checks. "
            "Drug checking services do that, and they can tell a person how to be safer.</p>"
            "<p>AB 2136 protects both sides of the table: the people who run a drug checking "
            "service and the people who bring something to be checked. It was entered as Chapter "
            "701 on September 27, 2024, and took effect on January 1, 2025.</p>"
            "<p>By its own account, DPA supported the bill. Washington, D.C. had <a "
            'href="/wins/washington-dc-drug-checking-2017/">taken checking supplies out of its '
            "drug law</a> in 2017.</p>"
        ),
        "identifier": "AB 2136, Chapter 701 (2024)",
        "date": "2024-09-27",
        "places": ["US-CA"],
        "level": "state",
        "category": "harm-reduction",
        "issues": ["overdose-prevention"],
        "role": "supported",
        "role_note": "DPA’s own account",
        "status": "in_force",
        "status_note": "",
        "later_events": [
            {
                "date": "2025-01-01",
                "text": "The law took effect.",
                "kind": "change",
                "source": "",
            },
        ],
        "sources": ["dpa-ab2136", "legiscan-ab2136"],
        "verification": "secondary_page",
        "lesson": "",
    },
]
