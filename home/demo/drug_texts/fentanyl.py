"""Fentanyl."""

from typing import Any

FENTANYL: dict[str, Any] = {
    "slug": "fentanyl",
    "title": "Fentanyl",
    "family": "opioid",
    "in_short": (
        "Fentanyl is a strong opioid. Hospitals use it for pain. Most of what is sold on the "
        "street is made in secret, and nobody can see how much is in a pill or a powder."
    ),
    "search_description": (
        "What fentanyl is, how to notice an overdose, what naloxone does, and what the law has to "
        "do with it. Each fact has its source."
    ),
    "other_names": ["fent", "fetty", "China White", "blues", "synthetic opioids"],
    "emergency": (
        "<ol><li>Call 911. Say that somebody is not breathing.</li>"
        "<li>Give naloxone if you have it. Spray it into one nostril.</li>"
        "<li>Breathe for the person, or roll them on their side once they breathe.</li>"
        "<li>Still no breath after two or three minutes? Give a second dose.</li>"
        "<li>Stay. Naloxone can wear off before the drug does.</li></ol>"
    ),
    "emergency_source": "washington-overdose",
    "issues": ["overdose-prevention", "drug-decriminalization"],
    "facts": [
        (
            "What is it?",
            "<p>A synthetic opioid: it is made in a laboratory, not from poppies. Doctors use it "
            "for severe pain and in surgery. It is many times stronger than heroin, so a very "
            "small amount can stop somebody’s breath.</p>",
            "cdc-fentanyl-facts",
            "",
        ),
        (
            "How many people die with it?",
            "<p>Of every 100,000 people, [[synthetic-opioid-rate|period]] died in overdoses with "
            "a synthetic opioid other than methadone, mostly fentanyl. The rate is adjusted for "
            "age. One death can involve several drugs.</p>",
            "nchs-db491",
            "",
        ),
        (
            "How do I notice an overdose?",
            "<p>Breath that is slow, shallow or gone. Gurgling or snoring. Lips or nails that "
            "turn blue or gray. Pupils like pinpoints. Nobody answers when you shout and shake "
            "them.</p>",
            "cdc-fentanyl-facts",
            "",
        ),
        (
            "Does naloxone work on it?",
            "<p>Yes. Naloxone takes the place of any opioid, fentanyl too, and brings breath "
            "back. It may take more than one dose. It does no harm to somebody who has taken no "
            "opioid, so when in doubt, give it.</p>",
            "cdc-naloxone",
            "",
        ),
        (
            "Can I find out whether it is in something?",
            "<p>Test strips show whether fentanyl is there, though not how much. A negative strip "
            "is no promise: fentanyl can sit in one part of a pill and not in another.</p>",
            "cdc-fentanyl-facts",
            "",
        ),
        (
            "Can I get into trouble for calling 911?",
            "<p>It depends on where you are. In 2007 New Mexico became the first state with a 911 "
            "Good Samaritan law, which protects people who call for help. What such a law covers "
            'differs. We have <a href="/places/?show=good-samaritan">recorded few states</a> so '
            "far. Where we say nothing, ask a syringe program near you.</p>",
            "dpa-nm-2007",
            "",
        ),
        (
            "What treats the addiction?",
            "<p>Buprenorphine and methadone. Since the end of 2022 a doctor needs no special "
            "federal waiver to prescribe buprenorphine.</p>",
            "morganlewis-xwaiver",
            "",
        ),
        (
            "Do overdose prevention centers help?",
            "<p>In the first two months of New York City’s two centers, "
            "[[overdose-prevention-center-visitors|period]] people came. Staff step in when "
            "breath slows; what that changes is being studied.</p>",
            "jama-opc-2022",
            "",
        ),
    ],
}
