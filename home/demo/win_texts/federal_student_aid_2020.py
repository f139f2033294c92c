"""A win: A drug conviction no longer costs student aid."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "us-student-aid-2020",
    "slug": "federal-student-aid-2020",
    "title": "A drug conviction no longer costs student aid",
    "lede": (
        "Congress repealed the rule that took federal student aid away over a drug "
        "conviction, and restored Pell Grants for people in prison."
    ),
    "in_short": (
        "A drug conviction could cost a student the money for college. In 2020 Congress ended "
        "that rule. It also let people in prison get Pell Grants again."
    ),
    "body": (
        "<p>Federal student aid used to come with a question about drug convictions, and the "
        "wrong answer could cost a student the money for college.</p>"
        "<p>The FAFSA Simplification Act, part of the spending law of December 2020, "
        "repealed that bar. It also restored Pell Grants for students who are incarcerated, "
        "so that a sentence need not end an education.</p>"
        "<p>By DPA’s own account, it worked for this together with allies. It is one of the "
        'clearest cases of a <a href="/issues/civil-punishment/">civil punishment</a> that '
        "Congress took back.</p>"
    ),
    "identifier": "FAFSA Simplification Act (2020)",
    "date": "2020-12",
    "places": ["US"],
    "level": "national",
    "category": "civil-punishment",
    "issues": ["civil-punishment"],
    "role": "supported",
    "role_note": "DPA’s own account: with allies",
    "status": "in_force",
    "status_note": "",
    "later_events": [],
    "sources": ["dpa-civil", "isac-fafsa"],
    "verification": "secondary_page",
    "lesson": "A punishment that no judge imposed can still be repealed.",
}
