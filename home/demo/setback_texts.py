"""The demo setbacks that undid no win. Those that did stand with their win, as later events.

`id` and `sources` are ids of `facts.json`.
"""

from home.demo.win_texts.shape import Setback

SETBACKS: list[Setback] = [
    {
        "id": "ca-prop36-2024",
        "slug": "california-proposition-36-2024",
        "title": "Voters raise drug and theft penalties",
        "lede": (
            "California voters approved higher penalties for drugs and theft; DPA had urged "
            "them to vote No."
        ),
        "body": (
            "<p>About 68% of voters said yes on November 5, 2024. The measure took effect on "
            "December 18.</p>"
            "<p>It shares its number with two measures that DPA backed: <a "
            'href="/wins/california-proposition-36-2000/">treatment in place of jail</a> in '
            'Proposition 36 (2000), and <a href="/wins/california-three-strikes-2012/">shorter '
            "three-strikes sentences</a> in Proposition 36 (2012). We list it as "
            "a setback of its own.</p>"
        ),
        "identifier": "Proposition 36 (2024)",
        "date": "2024-11-05",
        "places": ["US-CA"],
        "level": "state",
        "category": "alternatives-to-criminalization",
        "issues": ["drug-decriminalization"],
        "sources": ["lao-prop36-2024", "kesq-prop36", "dpa-email-prop36"],
        "verification": "secondary_page",
    },
]
