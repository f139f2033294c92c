"""Methamphetamine."""

from typing import Any

METHAMPHETAMINE: dict[str, Any] = {
    "slug": "methamphetamine",
    "title": "Methamphetamine",
    "family": "stimulant",
    "in_short": (
        "Methamphetamine is a strong stimulant. It keeps people awake for days and strains the "
        "heart. Heat, no water and no sleep do much of the harm."
    ),
    "search_description": (
        "What methamphetamine does, how to help somebody who took too much, what works in "
        "treatment and how courts deal with it. Each fact has its source."
    ),
    "other_names": ["meth", "crystal", "ice", "tina", "speed"],
    "emergency": (
        "<ol><li>Chest pain, a seizure, a splitting headache, slurred speech, or somebody who "
        "can’t be woken: call 911.</li>"
        "<li>Cool the person: a cool room, wet cloths, a fan. Small sips of water if they are "
        "awake.</li>"
        "<li>If breath is slow or gone, call 911 and give naloxone: an opioid may have been in "
        "it. Breathe for the person until help is there.</li></ol>"
    ),
    "emergency_source": "uw-overamping",
    "issues": ["drug-decriminalization", "overdose-prevention"],
    "facts": [
        (
            "What does it do?",
            "<p>It floods the brain with dopamine. People feel awake and strong, eat and sleep "
            "little, and their heart beats fast. Afterwards they may be exhausted and low for "
            "days.</p>",
            "nida-methamphetamine",
            "",
        ),
        (
            "Can one overdose on it?",
            "<p>Yes. It looks different from an opioid overdose: overheating, a stroke, a heart "
            "attack or a seizure, not slow breath.</p>",
            "nida-methamphetamine",
            "",
        ),
        (
            "Does naloxone help?",
            "<p>Not against methamphetamine. But much of what is sold is mixed with fentanyl, and "
            "naloxone does no harm: when breath is slow, give it.</p>",
            "cdc-naloxone",
            "",
        ),
        (
            "What treats the addiction?",
            "<p>No medicine is approved for it. What helps most people is contingency management: "
            "small rewards for each step that a person set out to take, with support beside "
            "it.</p>",
            "nida-methamphetamine",
            "",
        ),
        (
            "How do federal courts deal with it?",
            "<p>In fiscal year 2022, [[methamphetamine-federal-cases]] of federal drug "
            "trafficking cases involved methamphetamine.</p>",
            "ussc-meth-2024",
            "",
        ),
        (
            "Who is arrested for having drugs?",
            "<p>Of all drug arrests, [[possession-share|period]] were for possession. The "
            "national count does not say for which drug in each case.</p>",
            "fbi-ucr",
            "",
        ),
    ],
}
