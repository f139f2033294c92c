"""The words of the home page, the standard pages, the indexes, the menus and the organization.

`{first_year}` stands for the year of the first win. `contact: True`: the template shows the contact
address from the site settings under the text. `cites` are source ids, `statistics` are ids of
`statistic_texts.py`, `image` is a key of `IMAGES`. `note` and `staff_note` are for staff only.
"""

from __future__ import annotations

from typing import Any

IMAGES: dict[str, dict[str, str]] = {
    "talk": {
        "title": "At the outreach table",
        "alt": (
            "Two staff members with lanyards sit at an outreach table under a striped awning and "
            "listen to a man in a yellow shirt who is explaining something with his hand."
        ),
        "credit": "Illustration made for this site",
    },
    "rally": {
        "title": "Rally at the statehouse",
        "alt": (
            "A woman in a black shirt with a pink heart raises her fist and shouts. Around her a "
            "crowd lifts signs showing hearts, open hands and poppies; a statehouse dome stands "
            "behind them."
        ),
        "credit": "Illustration made for this site",
    },
    "hug": {
        "title": "Two colleagues hug",
        "alt": (
            "Two people hug in front of a shop; one closes her eyes and smiles over the other’s "
            "shoulder."
        ),
        "credit": "Illustration made for this site",
    },
    "police": {
        "title": "A flower for the police line",
        "alt": (
            "A man in a red sweater, seen from behind, holds up a flower and an open hand to a "
            "line of police in helmets and riot shields in front of a columned building."
        ),
        "credit": "Illustration made for this site",
    },
    "city": {
        "title": "The block and the dome",
        "alt": (
            "A row of brightly painted houses with people on the stoops. Behind them rise the "
            "Capitol dome and a large sun."
        ),
        "credit": "Illustration made for this site",
    },
    "health": {
        "title": "Handing over naloxone",
        "alt": (
            "A health worker in blue scrubs and a red headwrap holds out a naloxone nasal spray; "
            "another person’s hand reaches for it."
        ),
        "credit": "Illustration made for this site",
    },
    "office-left": {
        "title": "Laughing at the desk",
        "alt": (
            "Two colleagues at an office desk burst out laughing together, one with a hand raised "
            "mid-story and the other with a hand on the heart, in front of a window with the sun "
            "low over the city."
        ),
        "credit": "Illustration made for this site",
    },
    "office-right": {
        "title": "Good news on paper",
        "alt": (
            "At an office desk a man in glasses smiles at his colleague in a green headscarf, who "
            "holds up a sheet with a heart and four falling bars, the city in the window behind "
            "them."
        ),
        "credit": "Illustration made for this site",
    },
    "sign": {
        "title": "A young woman with a placard",
        "alt": (
            "At a march a laughing young woman with a poppy in her hair lifts a placard of a chain "
            "broken by a red poppy above her head, among other marchers, one of them a man "
            "carrying a child on his shoulders."
        ),
        "credit": "Illustration made for this site",
    },
}

HOME: dict[str, Any] = {
    "title": "Home",
    "seo_title": "Care works. War never did",
    "search_description": (
        "The Drug Policy Alliance works to close down the drug war in the United States, mend "
        "what it broke and put care in its place."
    ),
    "hero": {
        "heading": "Care works. War never did.",
        "lines": ["Care works.", "War never did."],
        "lede": (
            "We are the Drug Policy Alliance. We lead the push to shut down the drug war, mend "
            "what it broke and build a drug market that is regulated, fair and free of "
            "punishment."
        ),
        "text": (
            "Nobody stops being human by using a drug, and no law should pretend otherwise. So "
            "we argue from evidence, health, equity and human rights, next to allied movements, "
            "from city halls to Congress."
        ),
        "links": [
            {
                "text": "Take Action",
                "path": "/actions/",
            },
            {
                "text": "See the evidence",
                "path": "/stats/",
            },
        ],
        "image": "rally",
        "image_caption": "A rally in Albany, New York.",
    },
    "love": {
        "statement": "Love writes better law than fear does.",
        "lede": (
            "Ask a parent, a nurse or a neighbor what someone in trouble needs and the list is "
            "short: a safe place, a person who listens, a way to stay alive. That list is our "
            "platform."
        ),
        "photos": [
            {
                "image": "talk",
                "caption": (
                    "Two of our staff talk with a resident at an outreach table in Los Angeles."
                ),
            },
            {
                "image": "hug",
                "caption": (
                    "Two colleagues outside the Housing Works cannabis shop in New York City."
                ),
            },
        ],
    },
    "harm": {
        "statement": "One arrest lands on a whole block.",
        "lines": ["One arrest lands", "on a whole block."],
        "lede": (
            "Lawmakers who keep the drug war running turn a person into a suspect over a "
            "substance. The weight does not fall evenly: Black people have been far more likely "
            "than white people to be arrested for marijuana possession, though both use it about "
            "as often."
        ),
        "link": {
            "text": "What we would do instead",
            "path": "/issues/",
        },
        "text": (
            "<p>A record then follows a person to the job interview, the leasing office and the "
            "admissions desk. Fear of one can keep friends from calling when somebody stops "
            "breathing, and can keep people who want treatment from asking for it.</p>"
            "<p>Prohibition has not emptied the market either. The supply has grown stronger and "
            "harder to predict, and the overdose death rate stands far above where it stood at "
            "the turn of the century.</p>"
        ),
        "statistics": ["black-marijuana-ratio", "overdose-rate"],
        "cites": ["aclu-2020", "dpa-fentanyl", "nchs-2024-annual", "nchs-db329"],
        "photo": {
            "image": "police",
            "caption": "Police in riot gear form a line outside a city building.",
        },
    },
    "stat_band": {
        "heading": "What the drug war costs",
        "statistics": ["possession-arrests", "enforcement-spending"],
        "intro": (
            "The same money could keep people housed, in school and in care. Respect each "
            "person’s say over their own body, offer help to anyone who wants it, and move the "
            "rest."
        ),
        "link": {
            "text": "View all drug stats",
            "path": "/stats/",
        },
        "more_label": "Learn more",
    },
    "join": {
        "statement": "There is a way out. We take it together.",
        "lede": (
            "Picture a country where the person next door who uses drugs is, first of all, the "
            "person next door. Help arrives without handcuffs, your body is your own business "
            "and the law follows the evidence. We are organizing for that one."
        ),
        "link": {
            "text": "Join Us",
            "path": "#sign-up",
        },
        "photo": {
            "image": "city",
            "caption": "Policy is made under the dome. It is lived on the block.",
        },
    },
    "how": {
        "heading": "How we do our work",
        "intro": (
            "Seven ways in, one test: does it hold up on evidence, health, equity and human rights?"
        ),
        "methods": [
            {
                "title": "Public education",
                "text": "Plain facts for anyone who asks.",
            },
            {
                "title": "Campaigns",
                "text": "Bills and ballot measures, from first draft to last vote.",
            },
            {
                "title": "Civic engagement",
                "text": "Voters, hearings and phones that do not stop ringing.",
            },
            {
                "title": "Grantmaking",
                "text": "Money for the groups closest to the harm.",
            },
            {
                "title": "Movement building",
                "text": "Shared ground with housing, health and racial justice.",
            },
            {
                "title": "Research and academic engagement",
                "text": "Scholars and people with experience, asking together.",
            },
            {
                "title": "Technical assistance",
                "text": "Help for lawmakers who want to write it well.",
            },
        ],
        "link": {
            "text": "Learn more",
            "path": "/how-we-work/",
        },
        "link_context": "about how we work",
    },
    "issues": {
        "heading": "Our priority issues",
        "order": [
            "drug-decriminalization",
            "overdose-prevention",
            "legal-regulation",
            "civil-punishment",
            "community-reinvestment",
        ],
        "link": {
            "text": "View Issues",
            "path": "/issues/",
        },
    },
    "wins": {
        "heading": "Our wins change lives",
        "heading_since": "Our wins since {first_year}",
        "intro": (
            "Laws that answer drug use with health care, one city and one state at a time. Where "
            "a win was pushed back, we say so."
        ),
        "featured": [
            "california-proposition-36-2000",
            "new-mexico-good-samaritan-2007",
            "new-york-rockefeller-reform-2009",
            "new-york-legalization-2021",
        ],
        "link": {
            "text": "View Wins",
            "path": "/wins/",
        },
    },
    "latest": {
        "heading": "Latest actions",
        "intro": (
            "Five minutes, at the level where it counts: your city, your state or the country."
        ),
        "link": {
            "text": "Take Action",
            "path": "/actions/",
        },
    },
}

CARDS: list[dict[str, str]] = [
    {
        "title": "How we do our work",
        "text": "Seven ways to change a law and the minds behind it.",
        "label": "Learn more",
        "path": "/how-we-work/",
    },
    {
        "title": "Our priority issues",
        "text": "Five priorities with one idea under them.",
        "label": "View Issues",
        "path": "/issues/",
    },
    {
        "title": "Our wins change lives",
        "text": "What has been won, and what was pushed back.",
        "label": "View Wins",
        "path": "/wins/",
    },
    {
        "title": "Latest actions",
        "text": "Local, state and national: five minutes is enough.",
        "label": "Take Action",
        "path": "/actions/",
    },
]

SIGN_UP: dict[str, Any] = {
    "heading": "Hear it when it happens",
    "text": "Short emails: what changed, what is at stake, and one thing you can do about it.",
    "email_label": "Email address",
    "zip_label": "ZIP code",
    "zip_optional": "(optional)",
    "button": "Sign up",
    "privacy": "Your ZIP code lets us send you actions in your state.",
    "privacy_link": {
        "text": "Privacy",
        "path": "/privacy/",
    },
    "thanks_heading": "Good. We have it.",
    "thanks_text": (
        "Your address is on the list for updates. While you are here, there is more to do."
    ),
    "thanks_links": [
        {
            "text": "Take part in an open action",
            "path": "/actions/",
        },
        {
            "text": "Find a figure for your next argument",
            "path": "/stats/",
        },
        {
            "text": "See what has been won",
            "path": "/wins/",
        },
    ],
}

PROMOS: list[dict[str, Any]] = [
    {
        "slug": "debate-2024",
        "kicker": "September 10, 2024",
        "title": "One question for debate night",
        "text": (
            "The moderators pick the questions. Ask them to put the overdose crisis to both "
            "candidates on stage."
        ),
        "link": {
            "text": "Send the question",
            "path": "/actions/abc-news-debate-question/",
        },
        "starts": "2024-09-10T00:00",
        "ends": "2024-09-10T23:59",
        "timezone": "America/New_York",
        "where": "home",
        "after_title": "The debate is over",
        "after_text": (
            "We asked ABC News for one question on the overdose crisis. See what is known of how "
            "it went."
        ),
        "after_link": {
            "text": "See what came of it",
            "path": "/actions/abc-news-debate-question/",
        },
        "after_until": "2024-09-17T23:59",
        "sources": ["dpa-email-debate", "dpa-campaign-2024"],
        "note": (
            "The seed promo, as an ended one. Opening and closing times of day are ours; the "
            "date is the source’s."
        ),
    },
    {
        "slug": "new-congress-2027",
        "kicker": "January 3, 2027",
        "title": "A new Congress begins at noon",
        "text": (
            "Whoever represents you will hear from somebody first. Have your question about the "
            "MORE Act ready."
        ),
        "link": {
            "text": "Get the question ready",
            "path": "/actions/new-congress-more-act/",
        },
        "starts": "2026-11-16T00:00",
        "ends": "2027-01-03T12:00",
        "timezone": "America/New_York",
        "where": "home",
        "after_title": "The new Congress has begun",
        "after_text": "Your representative has an office and a phone. Ask about the MORE Act.",
        "after_link": {
            "text": "Ask your representative",
            "path": "/actions/new-congress-more-act/",
        },
        "after_until": "2027-01-31T23:59",
        "sources": ["ballotpedia-dpa"],
        "note": (
            "Terms in the House begin at noon on January 3 (20th Amendment). No vote or bill "
            "number is claimed."
        ),
    },
]

ABOUT: dict[str, Any] = {
    "title": "About the Drug Policy Alliance",
    "slug": "about",
    "path": "/about/",
    "lede": (
        "We work to shut down the drug war, mend what it broke and build a drug market that is "
        "regulated, fair and free of punishment."
    ),
    "search_description": (
        "Who the Drug Policy Alliance is, where it comes from and how it is paid for."
    ),
    "body": (
        "<h2>What we are here for</h2>"
        "<p>For decades the United States has answered drug use with arrest, prison and lasting "
        "penalties. We work for another answer: health care for people who need it, the truth "
        "for people who ask, and laws that leave people’s lives whole.</p>"
        "<p>Four things decide what we argue for: evidence, health, equity and human rights. A "
        "policy that fails on one of them is not good enough.</p>"
        "<h2>Where we come from</h2>"
        "<p>The Drug Policy Alliance was formed on July 1, 2000. Two organizations joined to "
        "make it: the Drug Policy Foundation, which began in 1987, and The Lindesmith Center, "
        "which began in 1994.</p>"
        "<p>Since then we have worked on drug laws in cities, in states and in Congress. Our <a "
        'href="/wins/">wins page</a> lists what was gained and what was lost again.</p>'
        "<h2>How we are set up</h2>"
        "<p>DPA is a nonprofit organization under section 501(c)(3) of the tax code. Private "
        "gifts pay for the work.</p>"
        "<p>Our sister organization, Drug Policy Action, is a 501(c)(4). It has a website of its "
        "own, drugpolicyaction.org. On this site an action says who runs it, so you always know "
        "which of the two you are dealing with.</p>"
        "<h2>How to judge us</h2>"
        "<p>Ask where a number comes from. Each figure here has a page with its period, source "
        'and limits, and <a href="/how-we-check/">how we check a figure</a> is written down. '
        "Where our part in a win rests on our own account, the page says so.</p>"
        '<p>Read on: <a href="/how-we-work/">how we do our work</a>, and <a '
        'href="/issues/">our five priority issues</a>.</p>'
    ),
    "cites": ["guidestar", "ballotpedia-dpa", "dpa-ar-2018"],
    "contact": True,
    "note": "",
}

HOW_WE_WORK: dict[str, Any] = {
    "title": "How we do our work",
    "slug": "how-we-work",
    "path": "/how-we-work/",
    "lede": (
        "Seven ways in, one test: does it hold up on evidence, health, equity and human rights?"
    ),
    "search_description": (
        "The seven ways in which the Drug Policy Alliance works, from public education to "
        "technical assistance."
    ),
    "methods": [
        {
            "title": "Public education",
            "html": (
                "<p>We put facts about drugs and drug laws into plain words, with the source "
                "beside each figure. That means fact sheets, these pages, and material for "
                'classrooms: <a href="/wins/safety-first-2019/">Safety First</a> is our harm '
                "reduction curriculum for high schools. People decide better when nobody is "
                "trying to scare them.</p>"
            ),
            "cites": ["dpa-hr"],
        },
        {
            "title": "Campaigns",
            "html": (
                "<p>A campaign runs from the first draft of a bill or a ballot measure to the "
                "last vote, and on to the day it takes effect. Some pass, such as <a "
                'href="/wins/california-proposition-64-2016/">Proposition 64 (2016)</a> in '
                "California. Some are partly undone, such as <a "
                'href="/wins/oregon-measure-110-2020/">Measure 110 (2020)</a> in Oregon. We '
                "list both.</p>"
            ),
            "cites": ["dpa-ca-victories", "bp-m110"],
        },
        {
            "title": "Civic engagement",
            "html": (
                "<p>Laws change when the people who live under them speak up. We help people "
                "write, call, testify and ask questions at the right moment. In Vermont, people "
                "were asked to write to lawmakers before the override vote on <a "
                'href="/wins/vermont-overdose-prevention-center-2024/">H.72</a>, and the first '
                'count in the Senate failed by one vote. Our <a href="/actions/">actions</a> '
                "are the way in.</p>"
            ),
            "cites": ["vtdigger-h72", "decrimvt"],
        },
        {
            "title": "Grantmaking",
            "html": (
                "<p>Groups that are closest to the harm know most about it, and small ones have "
                "the least to spend. By our own account we have made grants to organizations "
                "since 2005. A grant can pay for an organizer, a hearing, a bus to the "
                "statehouse or the months in which a new group finds its feet.</p>"
            ),
            "cites": ["dpa-bridges"],
        },
        {
            "title": "Movement building",
            "html": (
                "<p>The drug war touches housing, health, immigration, family life and race, so "
                "we share the work with the movements that deal with them. The International "
                "Drug Policy Reform Conference, held since 2001, is one place where people meet "
                "who would otherwise stay apart. Common ground is found in rooms, not in press "
                "releases.</p>"
            ),
            "cites": ["dpa-bridges"],
        },
        {
            "title": "Research and academic engagement",
            "html": (
                "<p>Good policy needs good questions. We work with scholars and with people who "
                "know the subject from their own lives. With Human Rights Watch we published a "
                'study in 2024 of <a href="/stats/deportations/">deportations over drug '
                "offenses</a>. Where a study is partly ours, the page beside the figure tells "
                "you.</p>"
            ),
            "cites": ["hrw-dpa-2024"],
        },
        {
            "title": "Technical assistance",
            "html": (
                "<p>A good idea can fail on a badly written line. We help lawmakers and "
                "officials with wording, with what other places have tried, and with what went "
                "wrong there. By our own account we helped draft the country’s first <a "
                'href="/wins/new-mexico-good-samaritan-2007/">911 Good Samaritan law</a>, in '
                "New Mexico, and we go on doing that kind of work.</p>"
            ),
            "cites": ["dpa-nm-2007", "dpa-hr"],
        },
    ],
    "closing": (
        '<p>You can be part of it. <a href="/actions/">See what you can do in five '
        'minutes</a>, or <a href="/ways-to-help/">find another way to help</a>.</p>'
    ),
    "contact": False,
    "note": "",
}

PRIVACY: dict[str, Any] = {
    "title": "Privacy",
    "slug": "privacy",
    "path": "/privacy/",
    "lede": (
        "For some people, being seen to read about drugs has a price. So this site is built to "
        "know as little about you as it can."
    ),
    "search_description": (
        "What this site keeps about its readers and supporters, and how to have it deleted."
    ),
    "body": (
        "<h2>When you read</h2>"
        "<ul>"
        "<li>You get no cookie.</li>"
        "<li>The page asks no other company’s server for anything: no ad network, no visitor "
        "counter, no font service, no video player.</li>"
        "<li>Our server’s log keeps neither your IP address nor the part of an address after the "
        "question mark, which is where search words stand.</li>"
        "<li>When you dismiss a notice, your own browser remembers it. We are not told.</li>"
        "</ul>"
        "<h2>When you follow a link that leaves this site</h2>"
        "<p>The button says where it leads. From there on the rules of that site apply, not "
        "ours. Your browser does not tell it which of our pages you were reading.</p>"
        "<h2>When you sign up for updates</h2>"
        "<p>We store four things:</p>"
        "<ul>"
        "<li>your email address;</li>"
        "<li>your ZIP code, if you choose to give it;</li>"
        "<li>the wording you agreed to;</li>"
        "<li>the time.</li>"
        "</ul>"
        "<p>We use them to send you what you asked for, and the ZIP code to pick actions for "
        "your state. This site passes them to no other service.</p>"
        "<p>To stop floods of sign-ups, we also count how many come from the same part of the "
        "network. The count carries a scrambled code in place of an address, and nothing ties "
        "it to what you sent. Counts older than a day are deleted.</p>"
        "<h2>To see, correct or delete what we hold</h2>"
        "<p>Write to us and say which email address it is about. You do not have to give a "
        "reason.</p>"
        "<h2>Staff</h2>"
        "<p>People who edit this site sign in, and signing in needs a cookie. Readers never need "
        "one.</p>"
        "<h2>If this page is wrong</h2>"
        '<p>Tell us: <a href="/corrections/">how to report a mistake</a>. We would rather mend '
        "the site than the sentence.</p>"
    ),
    "cites": [],
    "contact": True,
    "note": (
        "Every sentence here is a promise about the software: reread it when sign-up, logs or "
        "links change."
    ),
}

ACCESSIBILITY: dict[str, Any] = {
    "title": "Accessibility",
    "slug": "accessibility",
    "path": "/accessibility/",
    "lede": (
        "This site is for everybody. We aim to meet the Web Content Accessibility Guidelines, "
        "WCAG 2.2, at level AA."
    ),
    "search_description": (
        "What this site does to be usable by everybody, what has not been checked yet, and how "
        "to report a problem."
    ),
    "body": (
        "<h2>What should work for you</h2>"
        "<ul>"
        "<li>Everything works without JavaScript.</li>"
        "<li>Everything can be reached and used with a keyboard, and you can see where you "
        "are.</li>"
        "<li>Text can be enlarged, and pages fit a narrow screen without scrolling sideways.</li>"
        "<li>Light and dark follow the setting of your device, and so does reduced motion.</li>"
        "<li>Each picture has a description, unless it only decorates.</li>"
        "<li>A figure’s values over time are given as a table.</li>"
        "<li>Pages can be printed, and the addresses of sources are printed with them.</li>"
        "</ul>"
        "<h2>How we check</h2>"
        "<p>Automated checks run on each kind of page, in the Chromium browser. They find many "
        "barriers and miss others, which is why people have to check as well.</p>"
        "<h2>What has not been checked yet</h2>"
        "<ul>"
        "<li>Firefox and Safari.</li>"
        "<li>Screen readers: no page has been walked through with one so far.</li>"
        "<li>The site in Spanish: it does not exist yet.</li>"
        "</ul>"
        "<p>Until that is done, we cannot promise that this site meets the guidelines in "
        "full.</p>"
        "<h2>When something does not work</h2>"
        "<p>Write to us. Say which page it was, what you tried and what you use to read it. If "
        "you need something from this site in another form, ask for that, too.</p>"
    ),
    "cites": [],
    "contact": True,
    "note": "Keep true: strike lines as checks are done.",
}

HOW_WE_CHECK: dict[str, Any] = {
    "title": "How we check a figure",
    "slug": "how-we-check",
    "path": "/how-we-check/",
    "lede": (
        "A number on a sign had better be right. This is how a figure gets onto this site, and "
        "what happens when it changes."
    ),
    "search_description": (
        "How figures on this site are sourced, dated, checked, replaced and corrected."
    ),
    "body": (
        "<h2>No figure without a period and a source</h2>"
        "<p>A figure is published only with the time it covers, the place, what was counted and "
        "where it comes from. If the year is missing, the figure stays out, however well known "
        "it is.</p>"
        "<h2>Primary and secondary sources</h2>"
        "<p>A primary source is the agency, study or poll that made the figure. A secondary "
        "source repeats it. We name the primary source. Where we have read the figure only in a "
        "secondary one, we name that as well, and our editors see a mark that says it has not "
        "been checked against the original yet.</p>"
        "<h2>Counts, estimates, surveys and models</h2>"
        "<p>They are different things, and each figure says which it is. A count of arrests is "
        "not a count of people. A model is one author’s reckoning: the <a "
        'href="/stats/enforcement-spending/">estimate of what enforcement costs</a> is one '
        "study, published in 2018, for all governments together. It is not a yearly "
        "measurement.</p>"
        "<h2>Provisional and final</h2>"
        "<p>Some agencies publish an early figure and a final one later. <a "
        'href="/stats/overdose-deaths/">Overdose deaths</a> are an example. While a figure is '
        "provisional, we mark it so.</p>"
        "<h2>Replaced, never rewritten</h2>"
        "<p>A published value is not edited. When a better one comes, it takes the old one’s "
        "place, with a reason, and the old one stays on the page. You can still see what we said "
        "and when.</p>"
        "<h2>One figure, one place</h2>"
        "<p>A figure is kept once and shown wherever it is needed. Two of our pages cannot "
        "disagree about it.</p>"
        "<h2>When we get it wrong</h2>"
        '<p>We say so on the page. <a href="/corrections/">Here is how to tell us</a>.</p>'
    ),
    "cites": [],
    "contact": False,
    "note": "",
}

CORRECTIONS: dict[str, Any] = {
    "title": "Corrections",
    "slug": "corrections",
    "path": "/corrections/",
    "lede": "If something here is wrong, we want to be the first to know.",
    "search_description": (
        "How to tell the Drug Policy Alliance about a mistake on this site, and what happens then."
    ),
    "body": (
        "<h2>How to tell us</h2>"
        "<p>Write to us with three things:</p>"
        "<ol>"
        "<li>the address of the page;</li>"
        "<li>the sentence or the figure that is wrong;</li>"
        "<li>where you read otherwise, if you know.</li>"
        "</ol>"
        "<p>You do not need to be an expert, and you do not have to give your name.</p>"
        "<h2>What happens then</h2>"
        "<p>We look at the source again. If a figure was wrong, the right one replaces it and "
        "the wrong one stays visible as corrected. If a sentence was wrong, we change it. If a "
        "law has changed since we wrote about it, we add what happened as a later event. If we "
        "think it is right after all, we tell you why.</p>"
        "<h2>Mistakes we know are going around</h2>"
        "<ul>"
        "<li>One million arrests for possession: that was 2020. The <a "
        'href="/stats/possession-arrests/">figures for later years</a> are lower.</li>'
        "<li>$47 billion spent on enforcement: that is <a "
        'href="/stats/enforcement-spending/">one estimate from 2018</a>, for federal, state '
        "and local governments together. It is not a yearly count.</li>"
        "<li>31 seconds between arrests: for possession, that was 2020. <a "
        'href="/stats/seconds-per-possession-arrest/">Since then</a> the gap has grown '
        "longer.</li>"
        "<li>Proposition 36: California has voted on three measures with that number, in 2000, "
        "2012 and 2024. Name the year.</li>"
        "</ul>"
    ),
    "cites": [],
    "contact": True,
    "note": "",
}

WAYS_TO_HELP: dict[str, Any] = {
    "title": "Ways to help",
    "slug": "ways-to-help",
    "path": "/ways-to-help/",
    "lede": (
        "No action is open for you? There is still plenty to do, and none of it needs a deadline."
    ),
    "search_description": (
        "What you can do about drug policy when no action is open: naloxone, your "
        "representatives, figures, a gift."
    ),
    "body": (
        "<h2>Be ready to save a life</h2>"
        "<p>Find out where naloxone is kept in your area and learn how to use it. Keep some in "
        "your bag. Tell one other person that you have it.</p>"
        "<h2>Know who decides for you</h2>"
        "<p>Look up who represents you in your city, your state and Congress, and write the "
        "phone numbers down. When a vote comes, you will be ready. <a "
        'href="/actions/local-naloxone/">Asking your own city about naloxone</a> is a good '
        "first call.</p>"
        "<h2>Correct one thing</h2>"
        "<p>Somebody you know will say something about drugs that is not so. Bring <a "
        'href="/stats/">a figure with its source</a>.</p>'
        "<h2>Tell your story, if you want to</h2>"
        "<p>People listen to people. Say only what you are ready to say, to people you trust.</p>"
        "<h2>Hear from us</h2>"
        "<p>Sign up for updates at the foot of the page, and we will write when something "
        "opens.</p>"
        "<h2>Give</h2>"
        "<p>Private gifts pay for this work. The giving button at the top of each page tells you "
        "where it leads.</p>"
    ),
    "cites": [],
    "contact": False,
    "note": "",
    "empty_heading": "Nothing is open here. Help all the same.",
}

PRESS: dict[str, Any] = {
    "title": "Press desk",
    "slug": "press",
    "path": "/press/",
    "lede": "Figures to quote, and how to quote them so that nobody can knock them down.",
    "search_description": (
        "How journalists can quote a figure from this site, and how to reach the Drug Policy "
        "Alliance."
    ),
    "body": (
        "<h2>How to quote a figure</h2>"
        "<ol>"
        "<li>Take the number, the period and the source together. Each is on the figure’s own "
        "page.</li>"
        "<li>Say “arrests” where arrests were counted. One person can be arrested more than "
        "once.</li>"
        "<li>Say “estimate” where it is one, and name who made it.</li>"
        "<li>Say “provisional” while it is.</li>"
        "<li>Link to the figure’s page. Its address does not change, and the history stays "
        "there.</li>"
        "</ol>"
        '<p><a href="/stats/">All drug stats</a> are free to quote. <a '
        'href="/how-we-check/">How we check a figure</a> says what stands behind them.</p>'
        "<h2>Words we use</h2>"
        "<p>We write “people who use drugs”, “a person in prison” and “overdose prevention "
        "center”. People come first, then what happened to them.</p>"
        "<h2>How to reach us</h2>"
        "<p>Write to us and say what you are working on and when you need an answer.</p>"
    ),
    "cites": [],
    "contact": True,
    "note": "The press address comes from the site settings; none is known from our facts.",
    "contact_field": "press_email",
}

INDEXES: dict[str, dict[str, str]] = {
    "issues": {
        "title": "Issues",
        "slug": "issues",
        "headline": "What we are fighting for",
        "lede": (
            "Five priorities with one idea under them: a drug problem is a human problem, and "
            "handcuffs have never solved one."
        ),
        "search_description": (
            "Five priorities: drug decriminalization, overdose prevention, legal regulation, "
            "ending civil punishment and community reinvestment."
        ),
    },
    "wins": {
        "title": "Wins",
        "slug": "wins",
        "headline": "It can be done. It has been.",
        "lede": (
            "City by city and state by state, drug laws have started to look after people. Here "
            "is how far it has come, and where it was pushed back."
        ),
        "search_description": (
            "Changes in drug law won in cities, states and Congress, with what became of each of "
            "them."
        ),
    },
    "actions": {
        "title": "Take action",
        "slug": "actions",
        "headline": "Five minutes. Real pressure.",
        "lede": (
            "Lawmakers count. A name, a call or a letter lands on a desk with a number next to "
            "it. Add to the number."
        ),
        "search_description": (
            "Open, upcoming and ended actions on drug policy, local, state and national, with "
            "what came of them."
        ),
        "ended_heading": "Ended, and what came of it",
        "upcoming_heading": "Not open yet",
        "empty": "No action matches these filters. Clear them, or try another level.",
    },
    "stats": {
        "title": "Drug stats",
        "slug": "stats",
        "headline": "Read it. Check it. Put it on a sign.",
        "lede": (
            "Every figure here names its source, says how it was counted and admits what it "
            "leaves out. Take any of them."
        ),
        "search_description": (
            "Figures on drug arrests, prison, spending, overdose and opinion, each with its "
            "period, source and limits."
        ),
        "empty": "No figure matches these filters. Clear them, or search for another word.",
    },
}

SEARCH: dict[str, Any] = {
    "title": "Search",
    "label": "Search words",
    "button": "Search",
    "empty_heading": "Nothing found for these words",
    "empty_text": "Try a shorter word or the name of a place. These pages are a good start, too:",
    "blank_text": "Search issues, figures, wins and actions.",
    "empty_links": [
        {
            "text": "Issues",
            "path": "/issues/",
        },
        {
            "text": "Drug stats",
            "path": "/stats/",
        },
        {
            "text": "Wins",
            "path": "/wins/",
        },
        {
            "text": "Take action",
            "path": "/actions/",
        },
    ],
}

NOT_FOUND: dict[str, Any] = {
    "title": "Page not found",
    "heading": "Somebody took that tab.",
    "lines": ["Somebody", "took", "that tab."],
    "text": (
        "The page you asked for is not here. It may have moved, or the address may have a slip "
        "in it."
    ),
    "report": "Error 404. If a link on our own site brought you here, tell us which one.",
    "report_link": {
        "text": "tell us which one",
        "path": "/corrections/",
    },
}

SERVER_ERROR: dict[str, str] = {
    "title": "Something broke",
    "heading": "This one is our fault.",
    "text": "The page could not be built. Please try again in a minute.",
    "report": "Error 500.",
}

NAV: dict[str, Any] = {
    "header": [
        {
            "text": "Issues",
            "path": "/issues/",
        },
        {
            "text": "Drug stats",
            "path": "/stats/",
        },
        {
            "text": "Wins",
            "path": "/wins/",
        },
        {
            "text": "Take action",
            "path": "/actions/",
        },
        {
            "text": "About",
            "path": "/about/",
        },
    ],
    "tabs": [
        {
            "text": "Take action",
            "path": "/actions/",
        },
        {
            "text": "Get the numbers",
            "path": "/stats/",
        },
        {
            "text": "Join us",
            "path": "#sign-up",
        },
        {
            "text": "Press desk",
            "path": "/press/",
        },
    ],
    "footer": [
        {
            "title": "The work",
            "links": [
                {
                    "text": "Issues",
                    "path": "/issues/",
                },
                {
                    "text": "Wins",
                    "path": "/wins/",
                },
                {
                    "text": "Actions",
                    "path": "/actions/",
                },
                {
                    "text": "Ways to help",
                    "path": "/ways-to-help/",
                },
            ],
        },
        {
            "title": "The evidence",
            "links": [
                {
                    "text": "Drug stats",
                    "path": "/stats/",
                },
                {
                    "text": "How we check a figure",
                    "path": "/how-we-check/",
                },
                {
                    "text": "Corrections",
                    "path": "/corrections/",
                },
            ],
        },
        {
            "title": "The Alliance",
            "links": [
                {
                    "text": "About us",
                    "path": "/about/",
                },
                {
                    "text": "How we do our work",
                    "path": "/how-we-work/",
                },
                {
                    "text": "Press desk",
                    "path": "/press/",
                },
                {
                    "text": "Privacy",
                    "path": "/privacy/",
                },
                {
                    "text": "Accessibility",
                    "path": "/accessibility/",
                },
            ],
        },
    ],
}

ORGANIZATION: dict[str, Any] = {
    "name": "Drug Policy Alliance",
    "abbreviation": "DPA",
    "mission": (
        "The Drug Policy Alliance works to shut down the drug war, mend what it broke and build "
        "a drug market that is regulated, fair and free of punishment."
    ),
    "tax_words": (
        "The Drug Policy Alliance is a 501(c)(3) nonprofit organization. Private gifts pay for "
        "this work, and they may be tax-deductible."
    ),
    "ein": "52-1516692",
    "postal_address": "131 W. 33rd Street, 15th Floor\nNew York, NY 10001",
    "contact_email": "",
    "press_email": "",
    "donation_heading": "Paid for by people",
    "donation_words": (
        "Private gifts pay for this work, which leaves us free to say what the evidence says. "
        "The Drug Policy Alliance is a 501(c)(3) nonprofit. Thank you."
    ),
    "donation_label": "Give a Gift",
    "donation_short_label": "Donate",
    "donation_url": "https://drugpolicy.org/",
    "donation_service": "the Drug Policy Alliance on drugpolicy.org",
    "social_links": [],
    "sources": ["guidestar"],
    "staff_note": (
        "The EIN and the postal address come from a profile of 2020: check both before the site "
        "goes live. The exact address of the payment page, the email addresses and the social "
        "pages are not known from our facts: fill them in."
    ),
}
