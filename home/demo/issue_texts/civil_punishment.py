"""The issue “Ending civil punishment”: its words, with the figures and sources they rest on.

`statistics` and the ids of `stat` sections are those of `statistic_texts`; `sources` and
`cites` are ids of `facts.json`. Each fold item is a question and its answer.
"""

from __future__ import annotations

from typing import Any

ISSUE: dict[str, Any] = {
    "slug": "civil-punishment",
    "title": "Ending civil punishment",
    "tagline": "No home, job, child or visa lost over drug use.",
    "in_short": (
        "Courts are not the only place where people are punished over drugs. A positive test or "
        "an old record can cost a home, a job, a benefit, a place in college, a child or the "
        "right to stay in the country."
    ),
    "search_description": (
        "How drug laws punish people outside the courtroom: housing, jobs, benefits, student "
        "aid, family and immigration, and what DPA asks for."
    ),
    "other_names": [
        "Uprooting the drug war",
        "Ending Drug War Civil Punishment",
        "collateral consequences",
    ],
    "image": "talk",
    "image_alt": (
        "Two staff members with lanyards sit at an outreach table under a striped awning and "
        "listen to a man in a yellow shirt who is explaining something with his hand."
    ),
    "image_caption": (
        "At an outreach table in Los Angeles. Losing a home or a job is a punishment, too, "
        "though no court ordered it."
    ),
    "asks": [
        "End drug-based bars to housing, benefits and student aid.",
        "Stop deporting people over drug offenses.",
        "Stop routine drug testing as a condition of help.",
        "Keep drug use by itself from breaking up a family.",
    ],
    "statistics": ["deportations"],
    "sources": [
        "dpa-civil",
        "dpa-civil-deep",
        "isac-fafsa",
        "hrw-dpa-2024",
        "readme-hrw",
    ],
    "sections": [
        {
            "kind": "text",
            "html": (
                "<h2>What it means</h2>"
                "<p><b>Civil punishment</b> is what happens to people over drugs without a "
                "criminal sentence, or long after one has been served. No jury decides it. Often "
                "it is a form, a test or a database.</p>"
                "<p>It reaches into the plainest parts of life:</p>"
                "<ul>"
                "<li><b>Housing.</b> A lease refused or ended, sometimes for a whole "
                "household.</li>"
                "<li><b>Work.</b> A job lost over a test that shows past use and says nothing of "
                "skill.</li>"
                "<li><b>Benefits.</b> Help with food or money tied to a drug test or an old "
                "conviction.</li>"
                "<li><b>School.</b> Student aid taken away.</li>"
                "<li><b>Family.</b> A parent’s rights questioned over drug use alone.</li>"
                "<li><b>Immigration.</b> A person deported over an offense, even after years in "
                "the country.</li>"
                "</ul>"
            ),
            "cites": ["dpa-civil-deep", "dpa-civil"],
        },
        {
            "kind": "text",
            "html": (
                "<h2>What stands in the way</h2>"
                "<p>These rules are scattered. They sit in housing codes, school forms, agency "
                "manuals and immigration law, and each has its own authors. No single vote can "
                "end them, and few people know all of those that apply to them.</p>"
                "<p>They are also easy to miss in the figures. Police agencies count arrests. A "
                "lease refused appears in no such table. That makes the harm look smaller than "
                "it is.</p>"
                "<p>The two kinds of punishment feed each other, too. Police made "
                "[[drug-arrests|period]] drug arrests, and one that led to nothing in court can "
                "still turn up in a background check.</p>"
            ),
            "cites": ["dpa-civil-deep"],
        },
        {
            "kind": "stat",
            "id": "deportations",
        },
        {
            "kind": "text",
            "html": (
                "<h2>What DPA works for</h2>"
                "<p>Drug use alone should not decide whether a person has a roof, an income, a "
                "degree or a family. We work to end bars on housing, benefits and student aid "
                "that rest on drugs, to stop deportation over drug offenses, and to end routine "
                "drug testing as a condition of support.</p>"
                "<p>Where marijuana becomes legal, the law has to say that it is legal at home "
                "and at work as well. Otherwise the old punishment goes on by other means.</p>"
            ),
            "cites": ["dpa-civil", "dpa-civil-deep"],
        },
        {
            "kind": "text",
            "html": (
                "<h2>What happened where it was tried</h2>"
                "<p>It can be undone. In December 2020 Congress repealed the rule that took <a "
                'href="/wins/federal-student-aid-2020/">federal student aid</a> away over a '
                "drug conviction, and restored Pell Grants for people in prison.</p>"
                '<p>When <a href="/wins/new-york-legalization-2021/">New York</a> legalized '
                "marijuana in 2021, it wrote protections for housing, jobs, families and parole "
                'into the law. <a href="/wins/new-jersey-legalization-2021/">New Jersey</a> '
                'and <a href="/wins/new-mexico-legalization-2021/">New Mexico</a> provided for '
                "the clearing of old records that same year, so that fewer background checks "
                "turn up what is no longer a crime.</p>"
                "<p>On immigration there is no such change to report here. A study that Human "
                "Rights Watch and DPA wrote together in 2024 followed deportations through "
                "nearly two decades of government data. The figure on this page comes from "
                "it.</p>"
            ),
            "cites": [
                "dpa-civil",
                "isac-fafsa",
                "cnn-2021-roundup",
                "mpp-nm-2021",
                "hrw-dpa-2024",
            ],
        },
        {
            "kind": "photo",
            "image": "city",
            "alt": (
                "A row of brightly painted houses with people on the stoops. Behind them rise "
                "the Capitol dome and a large sun."
            ),
            "caption": "Policy is made under the dome. A lease is lost on the block.",
        },
        {
            "kind": "fold",
            "items": [
                (
                    "Is drug testing not a fair condition?",
                    (
                        "<p>A test shows that a person has used a drug. It does not show whether "
                        "they work well, parent well or need help. Taking away food or shelter "
                        "over a result makes each of those harder.</p>"
                    ),
                ),
                (
                    "Does an expunged record solve it?",
                    (
                        "<p>It helps with background checks. It does not bring back what was "
                        "lost before. What it changes in your own case is a question for a "
                        "lawyer.</p>"
                    ),
                ),
                (
                    "Who wrote the report on deportations?",
                    (
                        "<p>Human Rights Watch and DPA, from government data. DPA is one of the "
                        "authors, so we say so beside the figure.</p>"
                    ),
                ),
            ],
            "cites": ["dpa-civil-deep", "hrw-dpa-2024"],
        },
    ],
}
