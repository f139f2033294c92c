"""News and resources: titles and days as DPA published them, what they say in our own words.

Each leads to the original; `sources` are ids of `facts.json`, `[[…]]` is a figure.
"""

from typing import Any

NEWS: list[dict[str, Any]] = [
    {
        "slug": "vermont-overrides-veto-overdose-prevention-center",
        "title": (
            "Vermont Legislature Enacts Lifesaving OPC Legislation, Overriding Governor Scott’s "
            "Veto"
        ),
        "kind": "statement",
        "published_on": "2024-06-17",
        "places": ["US-VT"],
        "issues": ["overdose-prevention"],
        "lede": (
            "Vermont’s lawmakers have voted H.72 into law over the governor’s veto. It allows an "
            "overdose prevention center in Burlington, as a pilot."
        ),
        "html": (
            "<p>In such a center trained staff watch over people who use drugs they bring, and "
            "step in when somebody stops breathing. Money from opioid settlements is set aside "
            "for it.</p>"
            "<p>The Senate needed two votes on the same day: the first fell short by one. What "
            "came of it since stands on the page of <a "
            'href="/wins/vermont-overdose-prevention-center-2024/">this win</a>.</p>'
        ),
        "sources": ["dpa-vt-2024", "vtdigger-h72"],
    },
    {
        "slug": "california-drug-checking-signed",
        "title": "Governor Newsom signs bill to increase access to drug checking",
        "kind": "press-release",
        "published_on": "2024-09-27",
        "places": ["US-CA"],
        "issues": ["overdose-prevention"],
        "lede": (
            "California’s AB 2136 protects people who check what is in a drug, and people who "
            "have theirs checked."
        ),
        "html": (
            "<p>Who knows what is in a bag can take less of it, not use alone, or not use it at "
            "all. The bill protects both sides of the table: whoever runs such a service and "
            "whoever brings something to it.</p>"
            "<p>The bill became Chapter 701 of the laws of 2024. More on it on the page of <a "
            'href="/wins/california-drug-checking-2024/">this win</a>.</p>'
        ),
        "sources": ["dpa-ab2136", "legiscan-ab2136"],
    },
    {
        "slug": "providence-paves-the-way",
        "title": "Providence City Council paves the way for first state- and locally-approved OPC",
        "kind": "statement",
        "published_on": "2024-02-02",
        "places": ["US-RI"],
        "issues": ["overdose-prevention"],
        "lede": (
            "Providence has said yes to an overdose prevention center. It is the first in the "
            "country that both its state and its city approved."
        ),
        "html": (
            "<p>Rhode Island was the first state whose law allows such centers, in 2021. A law is "
            "not yet a building: with the council’s vote a site can open.</p>"
            "<p>How it went on stands on the page of <a "
            'href="/wins/rhode-island-overdose-prevention-centers-2021/">this win</a>.</p>'
        ),
        "sources": ["dpa-providence-2024"],
    },
    {
        "slug": "thousand-overdoses-new-york-city",
        "title": (
            "DPA applauds NYC overdose prevention centers as they announce they’ve averted 1000 "
            "potentially fatal overdoses"
        ),
        "kind": "statement",
        "published_on": "2023-08-10",
        "places": ["new-york-city"],
        "issues": ["overdose-prevention"],
        "lede": (
            "Staff of New York City’s two centers have stepped in so often that a thousand people "
            "who might have died did not."
        ),
        "html": (
            "<p>The centers opened in November 2021. The count is their own, and was given out in "
            "August 2023.</p>"
            "<p>How people used them in their first two months has been studied: "
            "[[overdose-prevention-center-visitors|period]] people came.</p>"
        ),
        "sources": ["dpa-onpoint-2023", "jama-opc-2022"],
    },
]

RESOURCES: list[dict[str, Any]] = [
    {
        "slug": "disrupt-and-vilify",
        "title": "Disrupt and Vilify: The War on Immigrants Inside the US War on Drugs",
        "kind": "report",
        "published_on": "2024-07-15",
        "partner": "Human Rights Watch",
        "places": [],
        "issues": ["civil-punishment"],
        "elsewhere": (
            "https://hrw.org/report/2024/07/15/disrupt-and-vilify/"
            "war-immigrants-inside-us-war-drugs"
        ),
        "lede": (
            "How drug offenses, also old and small ones, lead to deportation, and what that does "
            "to people and their families."
        ),
        "html": (
            "<p>The report counts people who were deported and whose most serious offense was "
            "drug-related: [[deportations|period]].</p>"
            "<p>What we ask for instead stands under <a "
            'href="/issues/civil-punishment/">ending civil punishment</a>.</p>'
        ),
        "sources": ["hrw-dpa-2024"],
    },
    {
        "slug": "legal-path-overdose-prevention-centers",
        "title": ("Clearing the Legal Path for Overdose Prevention Centers in the United States"),
        "kind": "fact-sheet",
        "published_on": "2024-04-17",
        "partner": "",
        "places": [],
        "issues": ["overdose-prevention"],
        "elsewhere": (
            "https://drugpolicy.org/resource/fact-sheet-clearing-the-legal-path-for-overdose-"
            "prevention-centers-in-the-united-states"
        ),
        "lede": (
            "What stands in the way of overdose prevention centers in the law of the United "
            "States, and how it can be cleared."
        ),
        "html": (
            "<p>Centers like these have worked in other countries for decades. In the United "
            "States the first two that are publicly recognized opened in New York City in "
            "November 2021.</p>"
            "<p>What they do, and what we ask for, stands under <a "
            'href="/issues/overdose-prevention/">overdose prevention</a>.</p>'
        ),
        "sources": ["dpa-opc-factsheet"],
    },
]
