"""A win: The Rockefeller laws are cut back."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "ny-rockefeller-2009",
    "slug": "new-york-rockefeller-reform-2009",
    "title": "The Rockefeller laws are cut back",
    "lede": (
        "New York lowered penalties under its Rockefeller drug laws, ended mandatory "
        "minimums in many cases and widened treatment."
    ),
    "in_short": (
        "In 2009 New York cut the prison terms in its old drug laws. In many cases the judge no "
        "longer has to give a set number of years. The state made more room for treatment."
    ),
    "body": (
        "<p>A mandatory minimum is a shortest sentence fixed by law. Whatever a judge learns "
        "about the person in front of the bench, the sentence may not go below it.</p>"
        "<p>New York’s Rockefeller drug laws were known across the country for sentences of "
        "that kind. The reform of 2009 cut penalties, ended mandatory minimums in many cases "
        "and made more room for treatment.</p>"
        "<p>By DPA’s own account, it had a leadership role in the campaign.</p>"
    ),
    "identifier": "",
    "date": "2009",
    "places": ["US-NY"],
    "level": "state",
    "category": "alternatives-to-criminalization",
    "issues": ["drug-decriminalization"],
    "role": "led",
    "role_note": "DPA’s own account calls its role leadership",
    "status": "in_force",
    "status_note": "Not rechecked since it was reported",
    "later_events": [],
    "sources": ["dpa-alt"],
    "verification": "org_claim",
    "lesson": "",
}
