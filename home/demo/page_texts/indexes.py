"""Headlines and ledes of the section lists."""

INDEXES: dict[str, dict[str, str]] = {
    "issues": {
        "title": "Issues",
        "slug": "issues",
        "headline": "What we are fighting for",
        "lede": (
            "Five priorities with one idea under them: a drug problem is a human problem, and "
            "handcuffs have never solved one."
        ),
        "search_description": (
            "Five priorities: drug decriminalization, overdose prevention, legal regulation, "
            "ending civil punishment and community reinvestment."
        ),
    },
    "wins": {
        "title": "Wins",
        "slug": "wins",
        "headline": "It can be done. It has been.",
        "lede": (
            "City by city and state by state, drug laws have started to look after people. Here "
            "is how far it has come, and where it was pushed back."
        ),
        "search_description": (
            "Changes in drug law won in cities, states and Congress, with what became of each of "
            "them."
        ),
    },
    "actions": {
        "title": "Take action",
        "slug": "actions",
        "headline": "Five minutes. Real pressure.",
        "lede": (
            "Lawmakers count. A name, a call or a letter lands on a desk with a number next to "
            "it. Add to the number."
        ),
        "search_description": (
            "Open, upcoming and ended actions on drug policy, local, state and national, with "
            "what came of them."
        ),
        "ended_heading": "Ended, and what came of it",
        "upcoming_heading": "Not open yet",
        "empty": "No action matches these filters. Clear them, or try another level.",
    },
    "news": {
        "title": "News",
        "slug": "news",
        "headline": "What we say, and when",
        "lede": "Press releases, statements and longer pieces, each with its day and its sources.",
        "search_description": (
            "Press releases, statements and blog posts of the Drug Policy Alliance, by issue, "
            "place and year."
        ),
    },
    "resources": {
        "title": "Resources",
        "slug": "resources",
        "headline": "Take it with you",
        "lede": "Fact sheets, reports and recordings to read, hand out and build on.",
        "search_description": (
            "Fact sheets, reports, videos and podcasts of the Drug Policy Alliance, by issue, "
            "place and year."
        ),
    },
    "drug-facts": {
        "title": "Drug facts",
        "slug": "drug-facts",
        "headline": "Straight answers",
        "lede": "What a drug does, what to do when it goes wrong, and where each answer is from.",
        "search_description": (
            "Facts on drugs, numbered, each with its source: what they do, how to help in an "
            "overdose, what the law says."
        ),
    },
    "stats": {
        "title": "Drug stats",
        "slug": "stats",
        "headline": "Read it. Check it. Put it on a sign.",
        "lede": (
            "Every figure here names its source, says how it was counted and admits what it "
            "leaves out. Take any of them."
        ),
        "search_description": (
            "Figures on drug arrests, prison, spending, overdose and opinion, each with its "
            "period, source and limits."
        ),
        "empty": "No figure matches these filters. Clear them, or search for another word.",
    },
}
