"""The demo actions: what is asked, of whom, on whose page, and what came of it.

Times are local to `timezone`; an empty one means no start or no end. An empty `place` is no place
in particular. `run_by` says whose page the button leads to; "partner" stands for public bodies
too. `sources` are ids of `facts.json`, `note` is for staff.
"""

from __future__ import annotations

from typing import Literal, TypedDict


class Action(TypedDict):
    """One thing to do, whose page it happens on, and what came of it."""

    slug: str
    title: str
    ask: str
    addressed_to: str
    level: Literal["local", "state", "national"]
    place: str
    issues: list[str]
    opens: str
    closes: str
    timezone: str
    minutes: int
    url: str
    url_label: str
    run_by: Literal["dpa", "drug_policy_action", "partner"]
    run_by_name: str
    asks_for: str
    body: str
    outcome: str
    sources: list[str]
    verification: str
    note: str


ACTIONS: list[Action] = [
    {
        "slug": "more-act",
        "title": "Finish the job on marijuana",
        "ask": "Ask Congress to pass the MORE Act and end federal marijuana prohibition.",
        "addressed_to": "The U.S. Congress",
        "level": "national",
        "place": "",
        "issues": ["legal-regulation", "civil-punishment"],
        "opens": "",
        "closes": "",
        "timezone": "America/New_York",
        "minutes": 2,
        "url": "https://drugpolicy.org/",
        "url_label": "Find the petition on drugpolicy.org",
        "run_by": "dpa",
        "run_by_name": "Drug Policy Alliance",
        "asks_for": "",
        "body": (
            "<p>The House of Representatives has passed the MORE Act twice, in 2020 and in 2022. "
            "Each time the Senate did not act. Federal law still prohibits what many states have "
            "made legal, and people lose jobs, homes and visas in the gap between the two.</p>"
            "<p>What to say, in your own words if you can:</p>"
            "<ul>"
            "<li>You want marijuana taken off the federal list of controlled substances, not "
            "moved to another line of it.</li>"
            "<li>People with old convictions should have them cleared.</li>"
            "<li>The money should reach the communities that were policed hardest.</li>"
            "</ul>"
            "<p>Ballotpedia lists this among the Drug Policy Alliance’s petitions and messages "
            'as of December 2025. The <a href="/wins/more-act-house-2020/">first House '
            "vote</a> is the place to start reading.</p>"
        ),
        "outcome": "",
        "sources": [
            "ballotpedia-dpa",
            "dpa-email-more",
            "uo-more-2020",
            "mpp-more-2022",
        ],
        "verification": "secondary_page",
        "note": (
            "The exact address of this action is not known from our facts: the link leads to "
            "DPA’s front page. Replace it with the form’s own address, and fill in what it asks "
            "for."
        ),
    },
    {
        "slug": "methadone-access",
        "title": "Let more people get methadone",
        "ask": "Ask Congress to make it easier to get methadone for opioid use disorder.",
        "addressed_to": "The U.S. Congress",
        "level": "national",
        "place": "",
        "issues": ["overdose-prevention"],
        "opens": "",
        "closes": "",
        "timezone": "America/New_York",
        "minutes": 3,
        "url": "https://drugpolicy.org/",
        "url_label": "Find the message on drugpolicy.org",
        "run_by": "dpa",
        "run_by_name": "Drug Policy Alliance",
        "asks_for": "",
        "body": (
            "<p>Methadone is a medicine for opioid use disorder. It keeps withdrawal away and "
            "lets people get on with their lives. Federal rules decide who may hand it out and "
            "where, and for many people that place is hard to reach.</p>"
            "<p>Another medicine shows that rules can change: since December 2022 any prescriber "
            "registered with the DEA can prescribe <a "
            'href="/wins/buprenorphine-waiver-2022/">buprenorphine</a>. Methadone has not had '
            "the same treatment.</p>"
            "<p>Say what getting to a clinic means where you live: the distance, the hours, the "
            "job or the school run it collides with. If you take methadone yourself, tell only "
            "what you want to tell.</p>"
            "<p>Ballotpedia lists this among the Drug Policy Alliance’s messages as of December "
            "2025.</p>"
        ),
        "outcome": "",
        "sources": ["ballotpedia-dpa", "dpa-oc", "morganlewis-xwaiver"],
        "verification": "secondary_page",
        "note": (
            "The exact address of this action is not known from our facts: the link leads to "
            "DPA’s front page. Replace it with the form’s own address, and fill in what it asks "
            "for."
        ),
    },
    {
        "slug": "fund-overdose-prevention",
        "title": "Pay for what keeps people alive",
        "ask": "Ask Congress to fund overdose prevention services.",
        "addressed_to": "The U.S. Congress",
        "level": "national",
        "place": "",
        "issues": ["overdose-prevention", "community-reinvestment"],
        "opens": "",
        "closes": "",
        "timezone": "America/New_York",
        "minutes": 3,
        "url": "https://drugpolicy.org/",
        "url_label": "Find the message on drugpolicy.org",
        "run_by": "dpa",
        "run_by_name": "Drug Policy Alliance",
        "asks_for": "",
        "body": (
            "<p>Overdose prevention is a set of plain services: naloxone, drug checking, sterile "
            "syringes, treatment with medicines, and a place to ask for help. Each of them needs "
            "staff, supplies and rent, year after year.</p>"
            "<p>Federal money is never safe. The <a "
            'href="/wins/federal-syringe-funding-2009/">ban on federal money for syringe '
            "programs</a> was lifted in 2009, put back in 2011 and eased in 2015. People who ran "
            "those programs had to live with every turn.</p>"
            "<p>Name a service near you and say what it would do with steady funding. If someone "
            "you know is alive because of it, that is the first thing to write.</p>"
            "<p>Ballotpedia lists this among the Drug Policy Alliance’s messages as of December "
            "2025.</p>"
        ),
        "outcome": "",
        "sources": ["ballotpedia-dpa", "csis-syringe", "huff-syringe", "dpa-hr"],
        "verification": "secondary_page",
        "note": (
            "The exact address of this action is not known from our facts: the link leads to "
            "DPA’s front page. Replace it with the form’s own address, and fill in what it asks "
            "for."
        ),
    },
    {
        "slug": "california-lawmakers-possession",
        "title": "Ask Sacramento for treatment, not cells",
        "ask": "Ask your two state lawmakers how they will keep drug possession out of jail.",
        "addressed_to": "Your California state senator and assembly member",
        "level": "state",
        "place": "US-CA",
        "issues": ["drug-decriminalization"],
        "opens": "",
        "closes": "",
        "timezone": "America/Los_Angeles",
        "minutes": 5,
        "url": "https://findyourrep.legislature.ca.gov/",
        "url_label": "Find your two lawmakers on legislature.ca.gov",
        "run_by": "partner",
        "run_by_name": "California State Legislature",
        "asks_for": "",
        "body": (
            "<p>California has been on both sides. In 2000 its voters <a "
            'href="/wins/california-proposition-36-2000/">chose treatment over jail</a> for '
            "possession. In 2024 they approved a different Proposition 36, with higher penalties "
            "for drugs and theft. DPA urged a No on that one.</p>"
            "<p>Your state senator and your assembly member decide what comes next. Three "
            "questions are worth a call or a letter:</p>"
            "<ul>"
            "<li>What happens in our county when a person is charged with possession and wants "
            "treatment?</li>"
            "<li>Is there a place in treatment for everybody who asks?</li>"
            "<li>Will you support clearing old possession records?</li>"
            "</ul>"
            "<p>Say that you live in the district. Ask for an answer, and write it down.</p>"
        ),
        "outcome": "",
        "sources": ["lao-prop36-2024", "dpa-email-prop36", "dpa-alt"],
        "verification": "secondary_page",
        "note": (
            "The link is the Legislature’s own address finder. No bill is named on purpose. What "
            "its form asks for was not read."
        ),
    },
    {
        "slug": "new-york-overdose-prevention-centers",
        "title": "Ask Albany about overdose prevention centers",
        "ask": (
            "Ask your state senator to let communities across New York open overdose prevention "
            "centers."
        ),
        "addressed_to": "Your New York state senator",
        "level": "state",
        "place": "US-NY",
        "issues": ["overdose-prevention"],
        "opens": "",
        "closes": "",
        "timezone": "America/New_York",
        "minutes": 4,
        "url": "https://www.nysenate.gov/find-my-senator",
        "url_label": "Find your senator on nysenate.gov",
        "run_by": "partner",
        "run_by_name": "New York State Senate",
        "asks_for": "Your address, to find your district",
        "body": (
            "<p>The country’s first publicly recognized <a "
            'href="/wins/new-york-city-overdose-prevention-centers-2021/">overdose prevention '
            "centers</a> are in New York City. Staff there watch over people who use drugs they "
            "bring, and respond when somebody overdoses. Rhode Island, Minnesota and Vermont "
            "have passed laws of their own on such centers.</p>"
            "<p>Ask your senator two things. Do you support a state law that lets communities "
            "open a center? And what do you say to the families of people who died because they "
            "used alone?</p>"
            "<p>A few sentences are enough. Say where in the district you live. If you want a "
            'figure, bring one from <a href="/stats/overdose-deaths/">overdose deaths</a>, '
            "with its year.</p>"
        ),
        "outcome": "",
        "sources": ["jama-opc-2022", "nysenate-ri", "mn-kdhl", "dpa-vt-2024"],
        "verification": "secondary_page",
        "note": "The link is the Senate’s own address finder. No bill is named on purpose.",
    },
    {
        "slug": "local-naloxone",
        "title": "Ask where the naloxone is",
        "ask": (
            "Ask your mayor or council where naloxone is kept in your town, and whether it is free."
        ),
        "addressed_to": "Your mayor, city council or county board",
        "level": "local",
        "place": "",
        "issues": ["overdose-prevention", "community-reinvestment"],
        "opens": "",
        "closes": "",
        "timezone": "America/New_York",
        "minutes": 5,
        "url": "https://www.usa.gov/elected-officials",
        "url_label": "Find your local officials on usa.gov",
        "run_by": "partner",
        "run_by_name": "USAGov, the federal government’s guide",
        "asks_for": "",
        "body": (
            "<p>Naloxone brings back breathing in an opioid overdose. It helps when it is within "
            "reach: in a library, a school, a bar, a bus station, a neighbor’s bag. Your town "
            "knows where it is kept, or ought to.</p>"
            "<p>Four questions for a council meeting, a letter or a phone call:</p>"
            "<ul>"
            "<li>Where can a person get naloxone here?</li>"
            "<li>Is it free, and can one get it without giving a name?</li>"
            "<li>Which public buildings have it, and who there knows how to use it?</li>"
            "<li>Who pays for it, and for how long?</li>"
            "</ul>"
            "<p>If the answer is good, tell your neighbors. If it is not, ask what it would "
            "take, and go back with a friend. New Mexico <a "
            'href="/wins/new-mexico-naloxone-2001/">cleared the way</a> for naloxone in 2001; '
            "the rest is local work.</p>"
        ),
        "outcome": "",
        "sources": ["dpa-hr"],
        "verification": "own_knowledge",
        "note": (
            "For every town: no place is set. The link is a federal guide to elected officials. "
            "What it asks for was not read."
        ),
    },
    {
        "slug": "new-congress-more-act",
        "title": "Meet your representative with a question",
        "ask": "Ask your newly sworn-in representative to support the MORE Act.",
        "addressed_to": "Your member of the U.S. House of Representatives",
        "level": "national",
        "place": "",
        "issues": ["legal-regulation", "civil-punishment"],
        "opens": "2027-01-03T12:00",
        "closes": "",
        "timezone": "America/New_York",
        "minutes": 3,
        "url": "https://www.house.gov/representatives/find-your-representative",
        "url_label": "Find your representative on house.gov",
        "run_by": "partner",
        "run_by_name": "U.S. House of Representatives",
        "asks_for": "Your ZIP code, to find your district",
        "body": (
            "<p>Terms in the House of Representatives begin at noon on January 3. From that "
            "moment, whoever represents you has an office, a phone and a vote.</p>"
            "<p>The House has passed the MORE Act twice, and twice the Senate did not act. A "
            "bill that did not become law has to start again in a new Congress, and it starts "
            "with members who say yes.</p>"
            "<p>Call or write, and ask one question: will you support the MORE Act, to end "
            "federal marijuana prohibition? Then ask for the answer in writing.</p>"
            "<p>A question in the first weeks is heard by people who are still setting up their "
            "desks. Be the one they remember.</p>"
        ),
        "outcome": "",
        "sources": ["uo-more-2020", "mpp-more-2022", "ballotpedia-dpa"],
        "verification": "own_knowledge",
        "note": (
            "Opens when terms begin (20th Amendment). No bill number is named: the bill would "
            "have to be introduced again."
        ),
    },
    {
        "slug": "abc-news-debate-question",
        "title": "Ask both candidates about overdose",
        "ask": "Ask ABC News to put the overdose crisis to the two candidates in the debate.",
        "addressed_to": "ABC News",
        "level": "national",
        "place": "",
        "issues": ["overdose-prevention"],
        "opens": "",
        "closes": "2024-09-10T23:59",
        "timezone": "America/New_York",
        "minutes": 2,
        "url": "https://drugpolicy.org/campaign/americans-deserve-a-plan-for-the-overdose-crisis/",
        "url_label": "See the campaign page on drugpolicy.org",
        "run_by": "dpa",
        "run_by_name": "Drug Policy Alliance",
        "asks_for": "",
        "body": (
            "<p>On September 10, 2024, ABC News held a debate between the two candidates for "
            "president. The moderators choose the questions at a debate. So the request went to "
            "the network: ask what each of them would do about the overdose crisis.</p>"
            "<p>A question at a debate does something that a leaflet cannot. It makes both sides "
            "answer in the same minute, before the same viewers, and it puts a plan, or the lack "
            "of one, on record.</p>"
            "<p>The action closed with the debate. It stays here, because people gave it their "
            "time, and because the question is as good for a town hall as for a television "
            "stage.</p>"
        ),
        "outcome": (
            "<p>Nothing is recorded here of how many people took part, or of what the network "
            "did with the request. When we learn it from a source we can name, it will stand on "
            "this page.</p>"
        ),
        "sources": ["dpa-email-debate", "dpa-campaign-2024", "dpa-home"],
        "verification": "org_claim",
        "note": (
            "Ended. The day is the source’s; the closing time of day is ours. No candidate is "
            "named."
        ),
    },
    {
        "slug": "cbs-news-debate-question",
        "title": "Ask the running mates, too",
        "ask": (
            "Ask the CBS News moderators to raise the overdose crisis in the vice-presidential "
            "debate."
        ),
        "addressed_to": "CBS News",
        "level": "national",
        "place": "",
        "issues": ["overdose-prevention"],
        "opens": "",
        "closes": "2024-10-01T23:59",
        "timezone": "America/New_York",
        "minutes": 2,
        "url": "https://drugpolicy.org/",
        "url_label": "Go to drugpolicy.org",
        "run_by": "dpa",
        "run_by_name": "Drug Policy Alliance",
        "asks_for": "",
        "body": (
            "<p>Three weeks after the ABC News debate came another: on October 1, 2024, CBS News "
            "brought together the two candidates for vice president. DPA asked its supporters to "
            "write to the moderators before it began.</p>"
            "<p>The request was the same as in September: put the overdose crisis to both of "
            "them, and ask for a plan. Families who have lost someone deserve to hear one.</p>"
            "<p>The action closed with the debate. You can still use the question: a candidate "
            "for any office should be able to say what they would do to keep people alive.</p>"
        ),
        "outcome": (
            "<p>Nothing is recorded here of how many people wrote, or of what the moderators did "
            "with the request. When we learn it from a source we can name, it will stand on this "
            "page.</p>"
        ),
        "sources": ["dpa-email-cbs"],
        "verification": "org_claim",
        "note": (
            "Ended. The address of the form is not known from our facts. The day is the "
            "source’s; the closing time of day is ours. No candidate is named."
        ),
    },
    {
        "slug": "vermont-h72-override",
        "title": "Override the veto of H.72",
        "ask": "Write to your Vermont lawmakers and ask them to override the veto of H.72.",
        "addressed_to": "The Vermont Legislature",
        "level": "state",
        "place": "US-VT",
        "issues": ["overdose-prevention"],
        "opens": "",
        "closes": "2024-06-17T23:59",
        "timezone": "America/New_York",
        "minutes": 4,
        "url": "https://decrimvermont.org/opc-action-alert-override",
        "url_label": "See the alert on decrimvermont.org",
        "run_by": "partner",
        "run_by_name": "Decriminalize Vermont",
        "asks_for": "",
        "body": (
            "<p>H.72 allows an overdose prevention center in Burlington as a pilot, with money "
            "from opioid settlements. Vermont’s governor vetoed it. An override needs lawmakers "
            "to vote for the bill a second time, so each of them had to hear from home.</p>"
            "<p>Decriminalize Vermont ran this action. It asked people to email their own "
            "lawmakers before the vote on June 17, 2024.</p>"
            "<p>The action closed with the vote. What the law says, and where it stands, is on "
            "the page of the <a "
            'href="/wins/vermont-overdose-prevention-center-2024/">win</a>.</p>'
        ),
        "outcome": (
            "<p>The veto was overridden on the day the action closed, June 17, 2024. The first "
            "vote in the Senate failed by one; a second vote the same day passed.</p>"
            "<p>How many emails were sent is not recorded here. Some pages written between the "
            "two votes still say that the override failed.</p>"
        ),
        "sources": ["decrimvt", "dpa-vt-2024", "vtdigger-h72"],
        "verification": "secondary_page",
        "note": (
            "Ended. “Partner” here means that another organization ran it; no formal tie with "
            "DPA is known from our facts. The closing time of day is ours."
        ),
    },
]
