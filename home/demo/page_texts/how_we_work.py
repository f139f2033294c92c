"""The page “How we work”: the seven methods."""

from typing import Any

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
