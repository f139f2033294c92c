"""The issue “Drug decriminalization”: its words, with the figures and sources they rest on.

`statistics` and the ids of `stat` sections are those of `statistic_texts`; `sources` and
`cites` are ids of `facts.json`. Each fold item is a question and its answer.
"""

from __future__ import annotations

from typing import Any

ISSUE: dict[str, Any] = {
    "slug": "drug-decriminalization",
    "title": "Drug decriminalization",
    "tagline": "Take possession out of criminal law and answer it with care.",
    "in_short": (
        "Having a small amount of a drug for yourself should not lead to arrest, a cell or a "
        "record. Decriminalization takes those penalties away and puts treatment and support in "
        "their place. Making and selling drugs is a separate question."
    ),
    "search_description": (
        "What decriminalizing drug possession means, what Oregon’s law of 2020 and its repeal in "
        "2024 tell us, and what DPA asks for."
    ),
    "other_names": ["decriminalization", "decrim"],
    "image": "police",
    "image_alt": (
        "A man in a red sweater, seen from behind, holds up a flower and an open hand to a line "
        "of police in helmets and riot shields in front of a columned building."
    ),
    "image_caption": "Police in riot gear form a line outside a city building.",
    "asks": [
        "Pass the federal Drug Policy Reform Act.",
        "Pass state laws that end criminal penalties for possession.",
        "Clear old records and shorten old sentences.",
        "Put treatment and support where arrests used to be.",
    ],
    "statistics": [
        "possession-arrests",
        "possession-share",
        "seconds-per-possession-arrest",
        "drug-arrests",
        "federal-prison-drug-share",
        "state-prison-drug-share",
        "poll-decrim-2021",
    ],
    "sources": [
        "dpa-decrim",
        "dpa-email-2023",
        "dpa-alt",
        "bp-m110",
        "wiki-m110",
        "lao-prop36-2024",
        "dpa-email-prop36",
    ],
    "sections": [
        {
            "kind": "text",
            "html": (
                "<h2>What it means</h2>"
                "<p>Possession is the charge behind most drug arrests. <b>Decriminalization</b> "
                "means that having drugs for yourself is no longer a crime. Nobody is arrested "
                "for it, jailed for it or left with a record of it. Money and attention go to "
                "treatment, housing and other support.</p>"
                "<p>It does not make drugs legal to sell, and it does not create shops. That is "
                'a different idea, <a href="/issues/legal-regulation/">legal regulation</a>. '
                "Under decriminalization, sale and manufacture stay separate questions.</p>"
            ),
            "cites": ["dpa-decrim"],
        },
        {
            "kind": "stat",
            "id": "possession-arrests",
        },
        {
            "kind": "text",
            "html": (
                "<h2>What stands in the way</h2>"
                "<p>Habit, above all. Arrest has been the country’s first answer to drug use for "
                "so long that any other answer looks like doing nothing. Yet the answer we have "
                "is not a neutral one. An arrest costs a person time, money and standing before "
                "any judge has said a word, and a record can cost a job or a home for years "
                "after.</p>"
                "<p>Of all drug arrests, [[possession-share|period]] were for having a drug, not "
                "for making or selling one: [[possession-arrests|period]] arrests.</p>"
                "<p>It also falls unevenly. Black people have been "
                "[[black-marijuana-ratio|period]] as likely as white people to be arrested for "
                "possessing marijuana, though both use it about as often.</p>"
                "<p>And it pulls people away from help. Whoever fears a charge thinks twice "
                "before calling an ambulance or telling a doctor the truth.</p>"
            ),
            "cites": ["aclu-2020", "dpa-civil-deep"],
        },
        {
            "kind": "stat",
            "id": "seconds-per-possession-arrest",
        },
        {
            "kind": "text",
            "html": (
                "<h2>What DPA works for</h2>"
                "<p>We ask Congress for the Drug Policy Reform Act, which would end federal "
                "criminal penalties for personal possession, and we ask states for laws of their "
                "own. We ask that people already punished are not forgotten: expungement takes "
                "an old offense off the record, and resentencing lets a court shorten a sentence "
                "that would not be given again.</p>"
                "<p>Both need something to stand on. Treatment has to be there when a person "
                "asks, near enough to reach and open when it is needed.</p>"
            ),
            "cites": ["dpa-decrim", "dpa-email-2023"],
        },
        {
            "kind": "stat",
            "id": "poll-decrim-2021",
        },
        {
            "kind": "text",
            "html": (
                "<h2>What happened where it was tried</h2>"
                '<p>Oregon went first. <a href="/wins/oregon-measure-110-2020/">Measure '
                "110</a>, approved by voters in 2020, replaced criminal penalties for small "
                "amounts with a citation or a health assessment and paid for services. It took "
                "effect in February 2021.</p>"
                "<p>It did not last. Lawmakers passed House Bill 4002, signed in April 2024, and "
                "possession became a misdemeanor again that September. The treatment funding was "
                "kept. We count the measure as a win and the repeal as a setback, and we think "
                "both deserve to be told.</p>"
                "<p>California’s path bends, too. Voters chose <a "
                'href="/wins/california-proposition-36-2000/">treatment over jail</a> in 2000. '
                "Proposition 47 made possession generally a misdemeanor in 2014. In 2024 voters "
                "approved higher penalties for drugs and theft, in another measure called "
                "Proposition 36, which DPA opposed.</p>"
            ),
            "cites": [
                "bp-m110",
                "wiki-m110",
                "dpa-alt",
                "lao-prop36-2024",
                "dpa-email-prop36",
            ],
        },
        {
            "kind": "fold",
            "items": [
                (
                    "Is a possession arrest the same as a person arrested?",
                    (
                        "<p>No. A person who is arrested twice is counted twice, so we always "
                        "say arrests.</p>"
                    ),
                ),
                (
                    "Was it one million arrests?",
                    (
                        "<p>In 2020, yes, about that many. The figures for later years are "
                        "lower, and from 2022 on they are collected in a new way. Use the newest "
                        "one, with its year.</p>"
                    ),
                ),
                (
                    "Who asked the voters?",
                    (
                        "<p>The poll on this page was commissioned by the ACLU and by DPA. We "
                        "say so wherever we show it.</p>"
                    ),
                ),
            ],
            "cites": ["fbi-ucr", "dpf-arrests", "aclu-dpa-poll-2021"],
        },
    ],
}
