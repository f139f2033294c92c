"""An action: Ask Sacramento for treatment, not cells."""

from home.demo.action_texts.shape import Action

ACTION: Action = {
    "slug": "california-lawmakers-possession",
    "title": "Ask Sacramento for treatment, not cells",
    "ask": "Ask your two state lawmakers how they will keep drug possession out of jail.",
    "addressed_to": "Your California state senator and assembly member",
    "level": "state",
    "place": "US-CA",
    "issues": ["drug-decriminalization"],
    "opens": "",
    "closes": "",
    "timezone": "America/Los_Angeles",
    "minutes": 5,
    "url": "https://findyourrep.legislature.ca.gov/",
    "url_label": "Find your two lawmakers on legislature.ca.gov",
    "run_by": "partner",
    "run_by_name": "California State Legislature",
    "asks_for": "We have not read its form yet: look before you fill it in",
    "body": (
        "<p>California has been on both sides. In 2000 its voters <a "
        'href="/wins/california-proposition-36-2000/">chose treatment over jail</a> for '
        "possession. In 2024 they approved a different Proposition 36, with higher penalties "
        "for drugs and theft. DPA urged a No on that one.</p>"
        "<p>Your state senator and your assembly member decide what comes next. Three "
        "questions are worth a call or a letter:</p>"
        "<ul>"
        "<li>What happens in our county when a person is charged with possession and wants "
        "treatment?</li>"
        "<li>Is there a place in treatment for everybody who asks?</li>"
        "<li>Will you support clearing old possession records?</li>"
        "</ul>"
        "<p>Say that you live in the district. Ask for an answer, and write it down.</p>"
    ),
    "outcome": "",
    "sources": ["lao-prop36-2024", "dpa-email-prop36", "dpa-alt"],
    "verification": "secondary_page",
    "note": (
        "The link is the Legislature’s own address finder. No bill is named on purpose. What "
        "its form asks for was not read."
    ),
}
