"""An action: Let more people get methadone."""

from home.demo.action_texts.shape import Action

ACTION: Action = {
    "slug": "methadone-access",
    "title": "Let more people get methadone",
    "ask": "Ask Congress to make it easier to get methadone for opioid use disorder.",
    "addressed_to": "The U.S. Congress",
    "level": "national",
    "place": "",
    "issues": ["overdose-prevention"],
    "opens": "",
    "closes": "",
    "timezone": "America/New_York",
    "minutes": 3,
    "url": "https://drugpolicy.org/",
    "url_label": "Find the message on drugpolicy.org",
    "run_by": "dpa",
    "run_by_name": "Drug Policy Alliance",
    "asks_for": "We have not read its form yet: look before you fill it in",
    "body": (
        "<p>Methadone is a medicine for opioid use disorder. It keeps withdrawal away and "
        "lets people get on with their lives. Federal rules decide who may hand it out and "
        "where, and for many people that place is hard to reach.</p>"
        "<p>Another medicine shows that rules can change: since December 2022 any prescriber "
        "registered with the DEA can prescribe <a "
        'href="/wins/buprenorphine-waiver-2022/">buprenorphine</a>. Methadone has not had '
        "the same treatment.</p>"
        "<p>Say what getting to a clinic means where you live: the distance, the hours, the "
        "job or the school run it collides with. If you take methadone yourself, tell only "
        "what you want to tell.</p>"
    ),
    "outcome": "",
    "sources": ["ballotpedia-dpa", "dpa-oc", "morganlewis-xwaiver"],
    "verification": "secondary_page",
    "note": (
        "The exact address of this action is not known from our facts: the link leads to "
        "DPA’s front page. Replace it with the form’s own address, and fill in what it asks "
        "for."
    ),
}
