"""A win: Minnesota puts money into safe recovery sites."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "mn-2023",
    "slug": "minnesota-safe-recovery-sites-2023",
    "title": "Minnesota puts money into safe recovery sites",
    "lede": (
        "Minnesota became the second state to back overdose prevention centers, with more "
        "than $14 million, and legalized drug paraphernalia."
    ),
    "in_short": (
        "In 2023 Minnesota put more than $14 million into safe recovery sites. It also made the "
        "things people use drugs with legal to own. DPA said that more laws are needed before "
        "a site can open."
    ),
    "body": (
        "<p>Minnesota’s law of 2023, SF 2934, sets aside more than $14 million for what it "
        "calls safe recovery sites. DPA described Minnesota as the second state to support "
        "overdose prevention centers officially.</p>"
        "<p>The same law legalized drug paraphernalia, the things people use drugs with. "
        "Sterile equipment is safer equipment, and nobody should fear arrest for having "
        "it.</p>"
        "<p>Money is not yet permission. A radio station quoted DPA as saying that more "
        "legislation is needed before sites can be authorized. In a message to supporters "
        "DPA says that it helped.</p>"
    ),
    "identifier": "SF 2934 (2023)",
    "date": "2023-05",
    "places": ["US-MN"],
    "level": "state",
    "category": "harm-reduction",
    "issues": ["overdose-prevention", "community-reinvestment"],
    "role": "supported",
    "role_note": "DPA’s own account, in a message to supporters",
    "status": "in_force",
    "status_note": "DPA said more legislation is needed to authorize sites",
    "later_events": [],
    "sources": ["mn-parkstreet", "mn-kdhl", "dpa-email-2023"],
    "verification": "secondary_page",
    "lesson": "",
}
