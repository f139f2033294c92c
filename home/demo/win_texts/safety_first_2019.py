"""A win: A drug education class that starts from safety."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "safety-first-2019",
    "slug": "safety-first-2019",
    "title": "A drug education class that starts from safety",
    "lede": (
        "DPA created Safety First, a drug education curriculum for high schools built on "
        "harm reduction."
    ),
    "in_short": (
        "Safety First is a set of classes about drugs for high schools. It gives teens honest "
        "facts, so that they stay safe. DPA made it in 2019. It is a program, not a law."
    ),
    "body": (
        "<p>Young people ask real questions about drugs. Safety First is a curriculum for "
        "high school classes that answers them with evidence, from the viewpoint of harm "
        "reduction: the aim is that students stay safe.</p>"
        "<p>Harm reduction means helping people lower the risks, whether or not they stop "
        "using drugs. In a classroom it means honest facts in place of scare stories.</p>"
        "<p>DPA created the curriculum in 2019. This is a program, not a law, so there is no "
        "bill number. Where it is taught has not been rechecked.</p>"
    ),
    "identifier": "",
    "date": "2019",
    "places": ["US"],
    "level": "national",
    "category": "education",
    "issues": ["overdose-prevention"],
    "role": "created",
    "role_note": "DPA’s own account names it as creator",
    "status": "in_force",
    "status_note": "A program, not a law; not rechecked since it was reported",
    "later_events": [],
    "sources": ["dpa-hr"],
    "verification": "org_claim",
    "lesson": "",
}
