"""A win: Medical marijuana, run by the state."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "nm-medical-2007",
    "slug": "new-mexico-medical-marijuana-2007",
    "title": "Medical marijuana, run by the state",
    "lede": (
        "New Mexico legalized medical marijuana with the Lynn and Erin Compassionate Use Act."
    ),
    "in_short": (
        "Since 2007 patients in New Mexico can use marijuana as medicine. DPA says the state "
        "was the first to run such a program itself. In 2021 the state made marijuana legal for "
        "all adults."
    ),
    "body": (
        "<p>The Lynn and Erin Compassionate Use Act let patients in New Mexico use marijuana "
        "as medicine. DPA describes it as the first medical marijuana program run by a state "
        "itself.</p>"
        "<p>By DPA’s own account, it played a key role in passing the law.</p>"
        "<p>In the same year New Mexico also passed the country’s first <a "
        'href="/wins/new-mexico-good-samaritan-2007/">911 Good Samaritan law</a>. In 2021 '
        'the state <a href="/wins/new-mexico-legalization-2021/">legalized marijuana for '
        "adults</a>, with old records cleared automatically.</p>"
    ),
    "identifier": "Lynn and Erin Compassionate Use Act (2007)",
    "date": "2007",
    "places": ["US-NM"],
    "level": "state",
    "category": "marijuana",
    "issues": ["legal-regulation"],
    "role": "supported",
    "role_note": "DPA’s own account calls its role key",
    "status": "in_force",
    "status_note": "Not rechecked since it was reported",
    "later_events": [],
    "sources": ["dpa-mj", "dpa-nm-2007"],
    "verification": "org_claim",
    "lesson": "",
}
