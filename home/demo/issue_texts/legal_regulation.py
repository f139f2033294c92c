"""The issue “Legal regulation”: its words, with the figures and sources they rest on.

`statistics` and the ids of `stat` sections are those of `statistic_texts`; `sources` and
`cites` are ids of `facts.json`. Each fold item is a question and its answer.
"""

from __future__ import annotations

from typing import Any

ISSUE: dict[str, Any] = {
    "slug": "legal-regulation",
    "title": "Legal regulation",
    "tagline": "Rules, labels and age limits in place of a street market.",
    "in_short": (
        "Banning drugs does not make them go away. It leaves them to a market without rules. Legal "
        "regulation would set rules for how drugs are made, tested, labeled and obtained, and be "
        "fair to the people whom prohibition has hurt the most."
    ),
    "search_description": (
        "What legal regulation and safer supply mean, how marijuana laws have led the way, and "
        "which questions are still open."
    ),
    "other_names": [
        "Legal Regulation and Safer Supply",
        "legalization",
        "safer supply",
    ],
    "image": "hug",
    "image_alt": (
        "Two people hug in front of a shop; one closes her eyes and smiles over the other’s "
        "shoulder."
    ),
    "image_caption": (
        "Two colleagues after a visit to the Housing Works cannabis dispensary in New York City."
    ),
    "asks": [
        "Work out rules for each class of drug, not one rule for all.",
        "Write fairness and repair into every law from the first draft.",
        "Do not use criminal penalties to enforce the new rules.",
        "Take marijuana off the federal list of controlled substances.",
    ],
    "statistics": [
        "poll-marijuana-2023",
        "marijuana-arrests",
        "black-marijuana-ratio",
        "synthetic-opioid-rate",
        "budget-gain-legalisation",
    ],
    "sources": [
        "dpa-lr",
        "dpa-lr-deep",
        "dpa-mj",
        "dpa-fentanyl",
        "uo-more-2020",
        "mpp-more-2022",
        "cato-tbb83",
    ],
    "sections": [
        {
            "kind": "text",
            "html": (
                "<h2>What it means</h2>"
                "<p>A bottle of beer says how strong it is. A bag bought on the street does not. "
                "<b>Legal regulation</b> means that drugs are made, tested, labeled and sold or "
                "handed out under rules: who may sell, who may buy, how strong, with which "
                "warning. <b>Safer supply</b> is the part of the idea that gives people at risk "
                "a drug of known content in place of one that nobody has checked.</p>"
                "<p>It does not mean one rule for everything. Drugs differ, and so should the "
                "rules. Some may belong in a shop with an age limit, some behind a pharmacy "
                "counter, some only with a prescription.</p>"
            ),
            "cites": ["dpa-lr", "dpa-lr-deep"],
        },
        {
            "kind": "text",
            "html": (
                "<h2>What stands in the way</h2>"
                "<p>An unregulated supply has no recall, no dose and no label. It has grown more "
                "potent and less predictable, and people pay for that with their lives: "
                "[[overdose-deaths|period]] of them died of an overdose.</p>"
                "<p>Federal law is the other wall. Marijuana is legal for adults in state after "
                "state and prohibited for the nation. The House of Representatives voted to end "
                'that prohibition <a href="/wins/more-act-house-2020/">in 2020 and again in '
                "2022</a>; the Senate did not act.</p>"
                "<p>And much is still open. For drugs other than marijuana, DPA is exploring "
                "models, not selling a finished one. We say so, because a debate that starts "
                "with certainty does not get far.</p>"
            ),
            "cites": ["dpa-fentanyl", "uo-more-2020", "mpp-more-2022"],
        },
        {
            "kind": "stat",
            "id": "synthetic-opioid-rate",
        },
        {
            "kind": "text",
            "html": (
                "<h2>What DPA works for</h2>"
                "<p>On marijuana the aim is plain: legal adult use, old records cleared, a fair "
                "share of licenses for people who were policed hardest, and money that goes back "
                "to their neighborhoods. At the federal level marijuana should come off the list "
                "of controlled substances, not move to another place on it.</p>"
                "<p>On other drugs DPA describes its work as exploring models and hosting the "
                "discussion. Two principles are fixed. Equity comes first. And whatever is left "
                "of the old market is not a reason to start arresting people again.</p>"
            ),
            "cites": ["dpa-mj", "dpa-lr", "dpa-lr-deep"],
        },
        {
            "kind": "stat",
            "id": "poll-marijuana-2023",
        },
        {
            "kind": "text",
            "html": (
                "<h2>What happened where it was tried</h2>"
                '<p><a href="/wins/colorado-washington-legalization-2012/">Colorado and '
                "Washington</a> went first, in 2012. <a "
                'href="/wins/oregon-alaska-dc-legalization-2014/">Oregon, Alaska and '
                "Washington, D.C.</a> followed in 2014, and Congress has blocked legal sales in "
                'the capital. <a href="/wins/california-proposition-64-2016/">California</a> '
                "voted in 2016, with record clearing.</p>"
                "<p>In 2021 three states wrote repair into the law itself: <a "
                'href="/wins/new-jersey-legalization-2021/">New Jersey</a> with expungement, '
                '<a href="/wins/new-york-legalization-2021/">New York</a> with protections for '
                "homes, jobs, families and parole, and <a "
                'href="/wins/new-mexico-legalization-2021/">New Mexico</a> with records '
                "cleared automatically.</p>"
                "<p>Arrests have not ended. The newest figure is far below the peak of 2007, but "
                "it comes from incomplete reports, and federal prohibition stands.</p>"
            ),
            "cites": [
                "dpa-mj",
                "dpa-victories-2014",
                "dpa-ca-victories",
                "cnn-2021-roundup",
                "dpa-civil",
                "mpp-nm-2021",
                "mg-norml-2023",
            ],
        },
        {
            "kind": "stat",
            "id": "marijuana-arrests",
        },
        {
            "kind": "fold",
            "items": [
                (
                    "Is this the same as decriminalization?",
                    (
                        "<p>No. <a "
                        'href="/issues/drug-decriminalization/">Decriminalization</a> ends '
                        "penalties for people who have drugs for themselves. Regulation sets "
                        "rules for the market. A place can do the first without the second.</p>"
                    ),
                ),
                (
                    "Would it pay?",
                    (
                        "<p>One economist estimated the effect on government budgets in 2018. It "
                        "is a model with strong assumptions, among them that drugs would be "
                        "taxed like alcohol and tobacco. Money is not our reason; lives are.</p>"
                    ),
                ),
                (
                    "Is a medical marijuana law legal regulation?",
                    (
                        "<p>It is a step: rules for patients, such as <a "
                        'href="/wins/new-mexico-medical-marijuana-2007/">New Mexico’s</a> of '
                        '2007 or <a href="/wins/new-york-medical-marijuana-2014/">New '
                        "York’s</a> of 2014.</p>"
                    ),
                ),
            ],
            "cites": ["dpa-lr", "cato-tbb83", "dpa-nm-2007", "dpa-victories-2014"],
        },
    ],
}
