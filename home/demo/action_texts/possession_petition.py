"""An action: a petition to Congress, signed on this site."""

from home.demo.action_texts.shape import Action

ACTION: Action = {
    "kind": "petition",
    "slug": "end-possession-penalties",
    "title": "No one should be jailed for possession",
    "ask": (
        "We ask Congress to pass the Drug Policy Reform Act and end federal criminal penalties "
        "for having a drug for yourself."
    ),
    "addressed_to": "The U.S. Congress",
    "level": "national",
    "place": "",
    "issues": ["drug-decriminalization"],
    "opens": "",
    "closes": "2028-12-31T23:59",
    "timezone": "America/New_York",
    "minutes": 1,
    "url": "",
    "url_label": "",
    "run_by": "dpa",
    "run_by_name": "",
    "asks_for": "",
    "body": (
        "<p>Possession is the charge behind most drug arrests. <a "
        'href="/stats/possession-arrests/">The newest count</a> is of one year in one country, '
        "and each arrest in it costs a person time, money and standing before any judge has said "
        "a word. A record can cost a job or a home for years after.</p>"
        "<p>The Drug Policy Reform Act would take possession for personal use out of federal "
        "criminal law. It would not make drugs legal to sell.</p>"
        "<h2>What your name does</h2>"
        "<p>Names are handed over together, each with its state, so that every member of "
        "Congress sees how many come from home. When that has happened, this page says when, to "
        "whom and how many there were.</p>"
        '<p>Want to read first? <a href="/issues/drug-decriminalization/">What decriminalization '
        'means</a>, and <a href="/wins/oregon-measure-110-2020/">what happened in Oregon</a>, '
        "where it was tried and taken back.</p>"
    ),
    "outcome": "",
    "sources": ["dpa-decrim", "dpa-email-2023"],
    "verification": "secondary_page",
    "note": (
        "A petition to try the site with. Before it is used in earnest, check that the bill has "
        "been introduced in the present Congress, and set the day on which it closes."
    ),
}
