"""A win: The House votes to end federal marijuana prohibition."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "us-more-act-house",
    "slug": "more-act-house-2020",
    "title": "The House votes to end federal marijuana prohibition",
    "lede": (
        "For the first time one chamber of Congress voted to end federal marijuana "
        "prohibition; the Senate did not act."
    ),
    "in_short": (
        "The MORE Act would end the federal ban on marijuana. The House passed it in 2020 and "
        "in 2022. The Senate did not act. So it is not law."
    ),
    "body": (
        "<p>On December 4, 2020, the House of Representatives passed the MORE Act by 228 "
        "votes to 164. Neither chamber of Congress had ever voted to end federal marijuana "
        "prohibition before.</p>"
        "<p>The House passed it again on April 1, 2022, by 220 to 204. Both times the Senate "
        "did not act, so the MORE Act is not law. We list it because a first vote is a fact "
        "that the next one builds on.</p>"
        "<p>By DPA’s own account, it led the coalition. You can <a "
        'href="/actions/more-act/">ask Congress to finish the job</a>.</p>'
    ),
    "identifier": "H.R. 3884, 116th Congress (2019–2020)",
    "date": "2020-12-04",
    "places": ["US"],
    "level": "national",
    "category": "marijuana",
    "issues": ["legal-regulation"],
    "role": "led",
    "role_note": "DPA’s own account: it led the coalition",
    "status": "not_law",
    "status_note": "Passed by the House twice; the Senate did not act",
    "later_events": [
        {
            "date": "2022-04-01",
            "text": (
                "The House passed the MORE Act a second time, by 220 to 204. The Senate did "
                "not act."
            ),
            "kind": "change",
            "source": "mpp-more-2022",
        },
    ],
    "sources": ["uo-more-2020", "mpp-more-2022"],
    "verification": "secondary_page",
    "lesson": "",
}
