"""An action: Finish the job on marijuana."""

from home.demo.action_texts.shape import Action

ACTION: Action = {
    "slug": "more-act",
    "title": "Finish the job on marijuana",
    "ask": "Ask Congress to pass the MORE Act and end federal marijuana prohibition.",
    "addressed_to": "The U.S. Congress",
    "level": "national",
    "place": "",
    "issues": ["legal-regulation", "civil-punishment"],
    "opens": "",
    "closes": "",
    "timezone": "America/New_York",
    "minutes": 2,
    "url": "https://drugpolicy.org/",
    "url_label": "Find the petition on drugpolicy.org",
    "run_by": "dpa",
    "run_by_name": "Drug Policy Alliance",
    "asks_for": "We have not read its form yet: look before you fill it in",
    "body": (
        "<p>The House of Representatives has passed the MORE Act twice, in 2020 and in 2022. "
        "Each time the Senate did not act. Federal law still prohibits what many states have "
        "made legal, and people lose jobs, homes and visas in the gap between the two.</p>"
        "<p>What to say, in your own words if you can:</p>"
        "<ul>"
        "<li>You want marijuana taken off the federal list of controlled substances, not "
        "moved to another line of it.</li>"
        "<li>People with old convictions should have them cleared.</li>"
        "<li>The money should reach the communities that were policed hardest.</li>"
        "</ul>"
        '<p>The <a href="/wins/more-act-house-2020/">first House vote</a> shows how far it has '
        "come before.</p>"
    ),
    "outcome": "",
    "sources": [
        "ballotpedia-dpa",
        "dpa-email-more",
        "uo-more-2020",
        "mpp-more-2022",
    ],
    "verification": "secondary_page",
    "note": (
        "The exact address of this action is not known from our facts: the link leads to "
        "DPA’s front page. Replace it with the form’s own address, and fill in what it asks "
        "for."
    ),
}
