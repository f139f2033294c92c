"""An action: Pay for what keeps people alive."""

from home.demo.action_texts.shape import Action

ACTION: Action = {
    "slug": "fund-overdose-prevention",
    "title": "Pay for what keeps people alive",
    "ask": "Ask Congress to fund overdose prevention services.",
    "addressed_to": "The U.S. Congress",
    "level": "national",
    "place": "",
    "issues": ["overdose-prevention", "community-reinvestment"],
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
        "<p>Overdose prevention is a set of plain services: naloxone, drug checking, sterile "
        "syringes, treatment with medicines, and a place to ask for help. Each of them needs "
        "staff, supplies and rent, year after year.</p>"
        "<p>Federal money is never safe. The <a "
        'href="/wins/federal-syringe-funding-2009/">ban on federal money for syringe '
        "programs</a> was lifted in 2009, put back in 2011 and eased in 2015. People who ran "
        "those programs had to live with every turn.</p>"
        "<p>Name a service near you and say what it would do with steady funding. If someone "
        "you know is alive because of it, that is the first thing to write.</p>"
    ),
    "outcome": "",
    "sources": ["ballotpedia-dpa", "csis-syringe", "huff-syringe", "dpa-hr"],
    "verification": "secondary_page",
    "note": (
        "The exact address of this action is not known from our facts: the link leads to "
        "DPA’s front page. Replace it with the form’s own address, and fill in what it asks "
        "for."
    ),
}
