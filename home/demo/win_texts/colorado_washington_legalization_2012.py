"""A win: Two states go first."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "co-wa-2012",
    "slug": "colorado-washington-legalization-2012",
    "title": "Two states go first",
    "lede": (
        "Voters made Colorado and Washington the first two states to legalize marijuana for adults."
    ),
    "in_short": (
        "In 2012 voters in Colorado and Washington made marijuana legal for adults. No state "
        "had done it before. Stores in Colorado opened in 2014. Federal law did not change."
    ),
    "body": (
        "<p>On the same election day, voters in two states ended marijuana prohibition for "
        "adults. No state had done it before.</p>"
        "<p>Legal retail sales began in Colorado in January 2014. In November of that year "
        '<a href="/wins/oregon-alaska-dc-legalization-2014/">Oregon, Alaska and '
        "Washington, D.C.</a> voted the same way.</p>"
        "<p>DPA credits its sister organization, Drug Policy Action, with helping to draft "
        "and fund the measures. Under federal law marijuana stayed prohibited, and ending "
        'that is what the <a href="/wins/more-act-house-2020/">MORE Act</a> is about.</p>'
    ),
    "identifier": "Amendment 64 (Colorado) and Initiative 502 (Washington), 2012",
    "date": "2012-11-06",
    "places": ["US-CO", "US-WA"],
    "level": "state",
    "category": "marijuana",
    "issues": ["legal-regulation"],
    "role": "drafted",
    "role_note": "DPA’s own account: Drug Policy Action helped draft and fund the measures",
    "status": "in_force",
    "status_note": "",
    "later_events": [
        {
            "date": "2014-01",
            "text": "Legal retail sales began in Colorado.",
            "kind": "advance",
            "source": "dpa-victories-2014",
            "place": "US-CO",
        },
    ],
    "sources": ["dpa-mj", "dpa-victories-2014", "mercury-news-2012"],
    "verification": "secondary_page",
    "lesson": "Somebody has to be first.",
}
