"""An action: Ask both candidates about overdose."""

from home.demo.action_texts.shape import Action

ACTION: Action = {
    "slug": "abc-news-debate-question",
    "title": "Ask both candidates about overdose",
    "ask": "Ask ABC News to put the overdose crisis to the two candidates in the debate.",
    "addressed_to": "ABC News",
    "level": "national",
    "place": "",
    "issues": ["overdose-prevention"],
    "opens": "",
    "closes": "2024-09-10T23:59",
    "timezone": "America/New_York",
    "minutes": 2,
    "url": "https://drugpolicy.org/campaign/americans-deserve-a-plan-for-the-overdose-crisis/",
    "url_label": "See the campaign page on drugpolicy.org",
    "run_by": "dpa",
    "run_by_name": "Drug Policy Alliance",
    "asks_for": "We have not read its form yet: look before you fill it in",
    "body": (
        "<p>On September 10, 2024, ABC News held a debate between the two candidates for "
        "president. The moderators choose the questions at a debate. So the request went to "
        "the network: ask what each of them would do about the overdose crisis.</p>"
        "<p>A question at a debate does something that a leaflet cannot. It makes both sides "
        "answer in the same minute, before the same viewers, and it puts a plan, or the lack "
        "of one, on record.</p>"
        "<p>The action closed with the debate. It stays here, because people gave it their "
        "time, and because the question is as good for a town hall as for a television "
        "stage.</p>"
    ),
    "outcome": (
        "<p>Nothing is recorded here of how many people took part, or of what the network "
        "did with the request. When we learn it from a source we can name, it will stand on "
        "this page.</p>"
    ),
    "sources": ["dpa-email-debate", "dpa-campaign-2024", "dpa-home"],
    "verification": "org_claim",
    "note": (
        "Ended. The day is the source’s; the closing time of day is ours. No candidate is named."
    ),
}
