"""The issue “Community reinvestment”: its words, with the figures and sources they rest on.

`statistics` and the ids of `stat` sections are those of `statistic_texts`; `sources` and
`cites` are ids of `facts.json`. Each fold item is a question and its answer.
"""

from __future__ import annotations

from typing import Any

ISSUE: dict[str, Any] = {
    "slug": "community-reinvestment",
    "title": "Community reinvestment",
    "tagline": "Move enforcement money to the neighborhoods it harmed.",
    "in_short": (
        "Governments spend heavily on arrests and prison over drugs. Community "
        "reinvestment moves that money to what neighborhoods ask for: homes, health care and "
        "treatment. And when there is a crisis, somebody other than the police can come."
    ),
    "search_description": (
        "What community reinvestment means: moving money from drug enforcement to housing, "
        "health care and crisis response that communities choose."
    ),
    "other_names": ["reinvestment"],
    "image": "city",
    "image_alt": (
        "A row of brightly painted houses with people on the stoops. Behind them rise the "
        "Capitol dome and a large sun."
    ),
    "image_caption": "Policy is made under the dome. It is lived on the block.",
    "asks": [
        "Move what enforcement no longer costs into health and social services.",
        "Send someone other than police to a crisis that involves drugs.",
        "Put marijuana tax money into the communities that were hit hardest.",
        "Let the people most harmed steer the spending.",
    ],
    "statistics": ["enforcement-spending", "possession-arrests"],
    "sources": [
        "dpa-cr",
        "cato-tbb83",
        "reason-2018",
        "bp-m110",
        "mn-parkstreet",
        "vtdigger-h72",
        "dpa-vt-2024",
    ],
    "sections": [
        {
            "kind": "text",
            "html": (
                "<h2>What it means</h2>"
                "<p>A budget shows what a government believes in. For a long time the line for "
                "drugs has gone to police, courts and prisons. <b>Community reinvestment</b> "
                "moves money from that line to services that keep people safe without a cell.</p>"
                "<p>What those services are should be the neighborhood’s choice. The list is "
                "often short and plain:</p>"
                "<ul>"
                "<li>a home that a person can keep;</li>"
                "<li>a clinic that is open and near;</li>"
                "<li>treatment when someone asks for it;</li>"
                "<li>a trained person, not a patrol car, when someone is in crisis.</li>"
                "</ul>"
                "<p>The people who were harmed most should steer the spending. They know which "
                "door is locked.</p>"
            ),
            "cites": ["dpa-cr"],
        },
        {
            "kind": "stat",
            "id": "enforcement-spending",
        },
        {
            "kind": "text",
            "html": (
                "<h2>What stands in the way</h2>"
                "<p>The money is hard to see. It is spread over federal, state and local "
                "budgets, and we know of no yearly count. The best known figure is one "
                "economist’s estimate for all governments together: "
                "[[enforcement-spending|period]]. It shows the scale. It is not a yearly "
                "measurement, and we do not use it as one.</p>"
                "<p>It is also hard to move. Fewer arrests do not free any money by themselves; "
                "officers, courtrooms and cells are paid for until somebody decides otherwise. "
                "And money that does move can drift into a general fund, far from the streets it "
                "was meant for.</p>"
                "<p>Then there is the weight of habit. A patrol car is a service that every town "
                "already has. A crisis team has to be built.</p>"
            ),
            "cites": ["cato-tbb83", "reason-2018"],
        },
        {
            "kind": "text",
            "html": (
                "<h2>What DPA works for</h2>"
                "<p>Three shifts. Money that enforcement no longer takes should go to health and "
                "social services. A crisis that involves drugs should be met by people trained "
                "for it, without police. And where marijuana is taxed, a share of the tax "
                "belongs to the communities that were policed hardest under the old law.</p>"
                "<p>A promise is not enough for any of them. The law should name the fund, say "
                "who decides, and report in public what was paid for.</p>"
            ),
            "cites": ["dpa-cr"],
        },
        {
            "kind": "text",
            "html": (
                "<h2>What happened where it was tried</h2>"
                '<p>Oregon’s <a href="/wins/oregon-measure-110-2020/">Measure 110</a> of 2020 '
                "tied an end to criminal penalties to money for services. When lawmakers brought "
                "penalties back in 2024, they kept the treatment funding. The penalty changed "
                "twice in four years; the services stayed.</p>"
                '<p>In 2023 <a href="/wins/minnesota-safe-recovery-sites-2023/">Minnesota</a> '
                "set money aside for safe recovery sites. DPA said that further legislation is "
                "needed before sites can be authorized: money without permission is half a "
                "step.</p>"
                "<p>In 2024 <a "
                'href="/wins/vermont-overdose-prevention-center-2024/">Vermont</a> paid for an '
                "overdose prevention center in Burlington out of opioid settlements, so that "
                "settlement money goes to keeping people alive.</p>"
            ),
            "cites": [
                "bp-m110",
                "wiki-m110",
                "mn-parkstreet",
                "mn-kdhl",
                "vtdigger-h72",
                "dpa-vt-2024",
            ],
        },
        {
            "kind": "fold",
            "items": [
                (
                    "Is this about getting rid of the police?",
                    (
                        "<p>It is about who answers which call, and what the money does "
                        "afterward. A person in a drug crisis needs a health worker first.</p>"
                    ),
                ),
                (
                    "How much money would be free?",
                    (
                        "<p>Nobody can say exactly. The estimate on this page shows the scale "
                        "for the whole country in one study. For your own town, the budget is "
                        "the place to look, and a question to your council is the way to "
                        "start.</p>"
                    ),
                ),
                (
                    "Where do I begin?",
                    (
                        '<p>Ask <a href="/actions/local-naloxone/">where naloxone is kept in '
                        "your town, and who pays for it</a>. It is a small line in a budget, and "
                        "a good first one to read.</p>"
                    ),
                ),
            ],
            "cites": ["dpa-cr", "cato-tbb83"],
        },
    ],
}
