"""Marijuana."""

from typing import Any

MARIJUANA: dict[str, Any] = {
    "slug": "marijuana",
    "title": "Marijuana",
    "family": "cannabis",
    "in_short": (
        "Marijuana is dried cannabis. Many states now let adults buy it in shops. In others, and "
        "under federal law, people are still arrested for having it."
    ),
    "search_description": (
        "What marijuana does, what the law says about it, who gets arrested and what voters "
        "think. Each fact has its source."
    ),
    "other_names": ["cannabis", "weed", "pot", "ganja", "THC", "mota"],
    "emergency": (
        "<ol><li>Breath that is slow or hard, a seizure, or nobody answers when you shout and "
        "shake them: call 911.</li><li>Did a child eat it? Call poison control at "
        "1-800-222-1222 even if the child seems well. Children get much sicker from it than "
        "adults do.</li><li>Sick, afraid or confused, but awake and breathing well? Stay with "
        "the person, keep it calm, and call the same number.</li></ol>"
    ),
    "emergency_source": "poison-centers-edibles-2024",
    "issues": ["legal-regulation", "civil-punishment"],
    "facts": [
        (
            "What is in it?",
            "<p>Many substances. THC makes people high; CBD does not. How strong it is differs "
            "widely, and food that holds it works later and longer than smoke does.</p>",
            "nida-cannabis",
            "",
        ),
        (
            "How many people are arrested for it?",
            "<p>Police reported [[marijuana-arrests|period]] arrests. The count is incomplete, "
            "since not every agency reports.</p>",
            "fbi-ucr",
            "",
        ),
        (
            "Who gets arrested?",
            "<p>By the ACLU’s reading of 2018 data, Black people were "
            "[[black-marijuana-ratio]] as likely as white people to be arrested for having "
            "marijuana, though they used it about as often.</p>",
            "aclu-2020",
            "",
        ),
        (
            "Where did legal sale to adults begin?",
            "<p>Voters in Colorado and Washington State chose it in 2012, before any other "
            "state.</p>",
            "dpa-mj",
            "",
        ),
        (
            "What does federal law say?",
            "<p>It still forbids it. The House voted to end that with the MORE Act on December 4, "
            "2020, and again in 2022; the Senate did not take it up.</p>",
            "mpp-more-2022",
            "",
        ),
        (
            "What do people want?",
            "<p>In October 2023, [[poll-marijuana]] of adults told Gallup that it should be "
            "legal.</p>",
            "gallup-2023",
            "",
        ),
        (
            "What is known of the risks?",
            "<p>It slows reactions, so driving is dangerous for hours. Starting young and using "
            "it daily are tied to more trouble with memory, mood and dependence.</p>",
            "nida-cannabis",
            "",
        ),
    ],
}
