"""The issue “Overdose prevention”: its words, with the figures and sources they rest on.

`statistics` and the ids of `stat` sections are those of `statistic_texts`; `sources` and
`cites` are ids of `facts.json`. Each fold item is a question and its answer.
"""

from __future__ import annotations

from typing import Any

ISSUE: dict[str, Any] = {
    "slug": "overdose-prevention",
    "title": "Overdose prevention",
    "tagline": "Naloxone in every bag, and rooms where nobody uses alone.",
    "in_short": (
        "Overdose prevention puts a medicine, a trained person and a phone call without fear "
        "within reach of people who use drugs. It keeps them alive, whether or not they want to "
        "stop, and it leaves a door open for those who want help."
    ),
    "search_description": (
        "How naloxone, Good Samaritan laws, drug checking, medicines and overdose prevention "
        "centers keep people alive, and what stands in the way."
    ),
    "other_names": [
        "Overdose Prevention Centers (OPCs)",
        "supervised consumption services",
        "safe injection sites",
        "supervised injection facilities",
        "harm reduction centers",
    ],
    "image": "health",
    "image_alt": (
        "A health worker in blue scrubs and a red headwrap holds out a naloxone nasal spray; "
        "another person’s hand reaches for it."
    ),
    "image_caption": (
        "Naloxone changes hands. It works on opioids and does no harm to a person who has taken "
        "none."
    ),
    "asks": [
        "Let states and cities open overdose prevention centers without federal interference.",
        "Protect people who check drugs, and people who have theirs checked.",
        "Make methadone and buprenorphine easier to get.",
        (
            "Answer new synthetic drugs with test strips, naloxone and treatment, not with "
            "mandatory prison terms."
        ),
    ],
    "statistics": [
        "overdose-deaths",
        "overdose-rate",
        "synthetic-opioid-rate",
        "onpoint-first-two-months",
        "know-someone-rand",
        "know-someone-jhu",
    ],
    "sources": [
        "dpa-oc",
        "dpa-opc-factsheet",
        "dpa-hr",
        "dpa-nm-2007",
        "jama-opc-2022",
        "csis-syringe",
        "huff-syringe",
    ],
    "sections": [
        {
            "kind": "text",
            "html": (
                "<h2>What works</h2>"
                "<p>The tools are not new. <b>Naloxone</b> brings back breathing when somebody "
                "has taken too much of an opioid. <b>Drug checking</b> tells people what is in a "
                "drug before they take it. <b>Sterile syringes</b> keep HIV and hepatitis C from "
                "spreading. <b>Methadone and buprenorphine</b> treat opioid use disorder.</p>"
                "<p>An <b>overdose prevention center</b> puts several of these in one room. "
                "People bring drugs they already have. Trained staff watch over them and respond "
                "if someone overdoses. For people who ask, it can also be a way into treatment "
                "and other help.</p>"
                "<p>Each of these does the same thing: it buys time.</p>"
            ),
            "cites": ["dpa-hr", "dpa-oc"],
        },
        {
            "kind": "stat",
            "id": "overdose-deaths",
        },
        {
            "kind": "text",
            "html": (
                "<h2>What stands in the way</h2>"
                "<p>Fear, first of all. A person who sees a friend stop breathing may think of "
                "the police before the phone. Good Samaritan laws take some of that fear away, "
                "though their protection is limited.</p>"
                "<p>Then the supply. Fentanyl and other synthetic drugs have made it more potent "
                "and harder to predict, so a dose that was safe once may not be safe again. And "
                "then the law itself:</p>"
                "<ul>"
                "<li>Tools for checking drugs can count as drug paraphernalia, unless a law says "
                "otherwise.</li>"
                "<li>Under federal law, overdose prevention centers are at risk even where a "
                "state or a city wants them.</li>"
                "<li>Federal money has been allowed for syringe programs since 2015, but not for "
                "the syringes themselves.</li>"
                "</ul>"
            ),
            "cites": ["dpa-fentanyl", "dpa-opc-factsheet", "huff-syringe"],
        },
        {
            "kind": "text",
            "html": (
                "<h2>What DPA works for</h2>"
                "<p>We want people to be able to call for help without fear, to know what they "
                "are taking, and to get a medicine that works on the day they ask for it. That "
                "means laws that protect drug checking, wider access to methadone and "
                "buprenorphine, and no federal interference where states and cities open "
                "centers.</p>"
                "<p>New synthetic drugs call for the same answer: test strips, naloxone and "
                "treatment. DPA opposes new mandatory minimum sentences for substances related "
                "to fentanyl. In 2023 it backed the TEST Act in place of the HALT Fentanyl "
                "Act.</p>"
            ),
            "cites": [
                "dpa-oc",
                "dpa-opc-factsheet",
                "dpa-fentanyl",
                "dpa-email-2023",
            ],
        },
        {
            "kind": "stat",
            "id": "onpoint-first-two-months",
        },
        {
            "kind": "text",
            "html": (
                "<h2>What happened where it was tried</h2>"
                "<p>New Mexico passed the first law to clear the way for <a "
                'href="/wins/new-mexico-naloxone-2001/">naloxone</a> in 2001 and the first <a '
                'href="/wins/new-mexico-good-samaritan-2007/">911 Good Samaritan law</a> in '
                "2007. The country’s first publicly recognized <a "
                'href="/wins/new-york-city-overdose-prevention-centers-2021/">overdose '
                "prevention centers</a> opened in New York City in November 2021. <a "
                'href="/wins/rhode-island-overdose-prevention-centers-2021/">Rhode Island</a> '
                "had authorized them as a pilot that summer, and <a "
                'href="/wins/vermont-overdose-prevention-center-2024/">Vermont</a> followed in '
                "2024 over a veto.</p>"
                "<p>Not every step held. Congress lifted the <a "
                'href="/wins/federal-syringe-funding-2009/">ban on federal money for syringe '
                "programs</a> in 2009, put it back in 2011 and eased it in 2015.</p>"
                "<p>Overdose deaths fell after their highest year, to [[overdose-deaths|period]]. "
                "That is still one [[time-between-overdose-deaths]], and a rate of "
                "[[overdose-rate|period]] for every 100,000 people, far above what it was at the "
                "turn of the century. What helps has to be kept up when the figures improve.</p>"
            ),
            "cites": [
                "dpa-nm-2007",
                "dpa-hr",
                "jama-opc-2022",
                "nysenate-ri",
                "dpa-vt-2024",
                "csis-syringe",
                "huff-syringe",
                "nchs-2024-annual",
                "nchs-db329",
            ],
        },
        {
            "kind": "fold",
            "items": [
                (
                    "Do centers hand out drugs?",
                    "<p>No. People bring their own. Staff watch, respond and offer help.</p>",
                ),
                (
                    "Why are there two figures for people who know someone who died?",
                    (
                        "<p>Two research teams each ran a survey, and one found a larger share "
                        "than the other. We show both, because we cannot say which comes "
                        "closer.</p>"
                    ),
                ),
                (
                    "Has a study proved that centers save lives?",
                    (
                        "<p>The paper on the New York centers’ first two months describes who "
                        "came and what staff did. Its authors say that they had no group to "
                        "compare with, so we do not claim more than they do.</p>"
                    ),
                ),
            ],
            "cites": ["dpa-oc", "rand-2024", "jhu-2024", "jama-opc-2022"],
        },
    ],
}
