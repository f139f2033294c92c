"""An action: Write to Congress about overdose."""

from home.demo.action_texts.shape import Action

ACTION: Action = {
    "slug": "write-to-congress-overdose",
    "kind": "letter",
    "title": "Write to Congress about overdose",
    "ask": "Ask the people who speak for you in Congress what they will do to keep people alive.",
    "addressed_to": "Your representative and your two senators in the U.S. Congress",
    "level": "national",
    "place": "",
    "issues": ["overdose-prevention"],
    "opens": "",
    "closes": "",
    "timezone": "America/New_York",
    "minutes": 10,
    "url": "",
    "url_label": "",
    "run_by": "dpa",
    "run_by_name": "Drug Policy Alliance",
    "asks_for": "",
    "letter_subject": "What will you do to keep people alive?",
    "letter_text": (
        "Dear [their name],\n\n"
        "My name is [your name]. I live in [your town], and you speak for me in Congress.\n\n"
        "I am writing about overdose, because [why it matters to you].\n\n"
        "Please answer three questions:\n\n"
        "1. Will you vote for steady money for naloxone, drug checking, sterile syringes and "
        "treatment with medicines?\n"
        "2. Will you help communities that want to open an overdose prevention center?\n"
        "3. Will you vote against new prison terms for people who use drugs, and for care in "
        "their place?\n\n"
        "I would like to know how you will vote, and why.\n\n"
        "Yours,\n[your name]"
    ),
    "targets": [
        {
            "name": "Your representative",
            "office": "U.S. House of Representatives",
            "contact_url": "https://www.house.gov/representatives/find-your-representative",
            "postal_address": "U.S. House of Representatives\nWashington, DC 20515",
        },
        {
            "name": "Your two senators",
            "office": "U.S. Senate",
            "contact_url": "https://www.senate.gov/senators/senators-contact.htm",
            "postal_address": "United States Senate\nWashington, DC 20510",
        },
    ],
    "body": (
        "<h2>What makes a letter count</h2>"
        "<p>An office counts letters from people it represents, so say where you live. Keep it "
        "to a page. One true sentence of your own is worth more than all of ours.</p>"
        '<p>If you want a figure, bring one from <a href="/stats/overdose-deaths/">overdose '
        "deaths</a>, with its year.</p>"
    ),
    "outcome": "",
    "sources": ["dpa-hr", "dpa-oc"],
    "verification": "own_knowledge",
    "note": (
        "The two addresses are the House’s and the Senate’s own; nobody has opened the pages for "
        "this text. No bill is named on purpose."
    ),
}
