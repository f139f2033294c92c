"""An action: Ask the running mates, too."""

from home.demo.action_texts.shape import Action

ACTION: Action = {
    "slug": "cbs-news-debate-question",
    "title": "Ask the running mates, too",
    "ask": (
        "Ask the CBS News moderators to raise the overdose crisis in the vice-presidential debate."
    ),
    "addressed_to": "CBS News",
    "level": "national",
    "place": "",
    "issues": ["overdose-prevention"],
    "opens": "",
    "closes": "2024-10-01T23:59",
    "timezone": "America/New_York",
    "minutes": 2,
    "url": "https://drugpolicy.org/",
    "url_label": "Go to drugpolicy.org",
    "run_by": "dpa",
    "run_by_name": "Drug Policy Alliance",
    "asks_for": "We have not read its form yet: look before you fill it in",
    "body": (
        "<p>Three weeks after the ABC News debate came another: on October 1, 2024, CBS News "
        "brought together the two candidates for vice president. DPA asked its supporters to "
        "write to the moderators before it began.</p>"
        "<p>The request was the same as in September: put the overdose crisis to both of "
        "them, and ask for a plan. Families who have lost someone deserve to hear one.</p>"
        "<p>The action closed with the debate. You can still use the question: a candidate "
        "for any office should be able to say what they would do to keep people alive.</p>"
    ),
    "outcome": (
        "<p>Nothing is recorded here of how many people wrote, or of what the moderators did "
        "with the request. When we learn it from a source we can name, it will stand on this "
        "page.</p>"
    ),
    "sources": ["dpa-email-cbs"],
    "verification": "org_claim",
    "note": (
        "Ended. The address of the form is not known from our facts. The day is the "
        "source’s; the closing time of day is ours. No candidate is named."
    ),
}
