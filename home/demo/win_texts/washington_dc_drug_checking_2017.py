"""A win: Drug checking supplies stop being a crime."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "dc-drug-checking-2017",
    "slug": "washington-dc-drug-checking-2017",
    "title": "Drug checking supplies stop being a crime",
    "lede": "Washington, D.C. removed the penalties for drug checking supplies.",
    "in_short": (
        "Drug checking tells you what is in a drug before you take it. Since 2017 it is no "
        "crime in Washington, D.C. to own what you need for that, such as test strips."
    ),
    "body": (
        "<p>Drug checking tells people what is in a drug before they take it. Test strips "
        "are the best known tool. A law against drug paraphernalia can make such tools a "
        "crime to have.</p>"
        "<p>The council of the District of Columbia took drug checking supplies out of that "
        "law. A person can own the thing that might keep them alive.</p>"
        "<p>DPA’s own account calls its part instrumental. <a "
        'href="/wins/california-drug-checking-2024/">California</a> protected drug '
        "checking services in 2024.</p>"
    ),
    "identifier": "",
    "date": "2017",
    "places": ["US-DC"],
    "level": "local",
    "category": "harm-reduction",
    "issues": ["overdose-prevention"],
    "role": "supported",
    "role_note": "DPA’s own account calls its role instrumental",
    "status": "in_force",
    "status_note": "Not rechecked since it was reported",
    "later_events": [],
    "sources": ["dpa-hr"],
    "verification": "org_claim",
    "lesson": "",
}
