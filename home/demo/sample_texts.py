"""Samples of the kinds that DPA's own pages gave us none of: a blog post, a video, an episode.

Each says in its title that it is one. The transcripts are what the files in `files/` say.
"""

from typing import Any

SAMPLE_NEWS: list[dict[str, Any]] = [
    {
        "slug": "sample-post-why-a-figure-changes",
        "title": "Sample post: why a figure changes after it is published",
        "kind": "blog",
        "published_on": "2026-11-27",
        "places": [],
        "issues": ["overdose-prevention", "drug-decriminalization"],
        "lede": (
            "A number that was right last year can be wrong today, and nobody has to have lied. "
            "How we keep both, and say which one holds."
        ),
        "html": (
            "<h2>First a count, then the count</h2>"
            "<p>Early counts of overdose deaths are provisional, and the final count for the year "
            "replaces them. For 2020, 2021 and 2022 the final count came out lower than the early "
            "one. Pages that copied the early one may still show it.</p>"
            "<p>On this site a figure is kept once, with its period and its source, and each page "
            "reads it from there. That of overdose deaths is [[overdose-deaths|period]] today. "
            "What it was before stands on <a "
            'href="/stats/overdose-deaths/">its own page</a>, with the reason why it changed.</p>'
            "<h2>“Each year” is not a period</h2>"
            "<p>A sentence can outlive its number, too. What was said of arrests for possession "
            "“each year” fitted 2020 and no year since. The newest final figure is "
            "[[possession-arrests|period]]. Whoever writes “each year” has to look again each "
            "year. And an arrest is not a person: the same one can be arrested again.</p>"
            "<h2>What you can do with this</h2>"
            "<p>Before you pass a figure on, ask it two things: which year, and who counted. Ours "
            'answer both, and <a href="/how-we-check/">how we check them</a> is written down.</p>'
        ),
        "sources": ["nchs-press-20210714", "nchs-db428", "fbi-ucr"],
    },
]

SAMPLE_RESOURCES: list[dict[str, Any]] = [
    {
        "slug": "sample-video-overdose-deaths",
        "title": "Sample video: overdose deaths, 2020 to 2023",
        "kind": "video",
        "published_on": "2026-11-27",
        "places": [],
        "issues": ["overdose-prevention"],
        "recording": "overdose-deaths.{language}.webm",
        "captions": "overdose-deaths.{language}.vtt",
        "minutes": 1,
        "lede": (
            "A chart that grows, made to show how a video looks on this site. It plays from our "
            "own server, with captions and a transcript."
        ),
        "html": (
            "<p>A video keeps the figures of the day it was made. What is newest is here: "
            "[[overdose-deaths|period]]. All years stand on <a "
            'href="/stats/overdose-deaths/">the page of this figure</a>.</p>'
        ),
        "transcript": (
            "<p>Sample video: overdose deaths in the United States, 2020 to 2023.</p>"
            "<p>In 2020, 91,799 people died of a drug overdose. In 2021, 106,699. In 2022, "
            "107,941: the highest year in this series. In 2023, 105,007.</p>"
            "<p>These are final counts of the National Center for Health Statistics. They count "
            "deaths of every intent. What is newest stands on the page of this figure.</p>"
            "<p>To be seen: four bars, one for each year, which grow as their numbers are said. "
            "Below them the sources: Data Briefs 428, 457, 491 and 522.</p>"
        ),
        "sources": ["nchs-db428", "nchs-db457", "nchs-db491", "nchs-db522"],
    },
    {
        "slug": "sample-episode-three-measures",
        "title": "Sample episode: three measures, one number",
        "kind": "podcast",
        "published_on": "2026-11-27",
        "places": ["US-CA"],
        "issues": ["drug-decriminalization"],
        "recording": "three-measures.{language}.mp3",
        "minutes": 2,
        "lede": (
            "California has voted on three measures called Proposition 36: in 2000, 2012 and 2024. "
            "A sample of how an episode looks on this site, read by a machine."
        ),
        "html": (
            "<p>The three of them, each with its sources: <a "
            'href="/wins/california-proposition-36-2000/">treatment in place of jail, 2000</a>; '
            '<a href="/wins/california-three-strikes-2012/">the limit on three-strikes sentences, '
            '2012</a>; <a href="/wins/california-proposition-36-2024/">higher penalties, '
            "2024</a>.</p>"
        ),
        "transcript": (
            "<p>This is a sample episode, read by a machine. It tells of three measures with one "
            "number.</p>"
            "<p>California has voted on three measures called Proposition 36. The first was in "
            "2000. It gave people convicted of drug possession a first or second time treatment "
            "in place of jail or prison. The second was in 2012. It limited life sentences under "
            "the three-strikes law. The third was in 2024, and it went the other way: it raised "
            "penalties for drugs and theft.</p>"
            "<p>The Drug Policy Alliance backed the first and the second. It urged a no on the "
            "third.</p>"
            "<p>So a number alone tells you little. Ballot numbers come round again. Say the year "
            "with it, and ask for it, 2000, 2012 or 2024, whenever somebody quotes Proposition 36 "
            "to you.</p>"
            "<p>The pages of all three are linked below this episode, each with its sources. "
            "Thank you for listening.</p>"
        ),
        "sources": ["dpa-ca-2011", "dpa-ca-term", "lao-prop36-2024", "dpa-email-prop36"],
    },
]
