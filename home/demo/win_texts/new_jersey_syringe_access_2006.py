"""A win: Up to six cities may hand out sterile syringes."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "nj-syringes-2006",
    "slug": "new-jersey-syringe-access-2006",
    "title": "Up to six cities may hand out sterile syringes",
    "lede": "New Jersey allowed syringe access programs in as many as six cities.",
    "in_short": (
        "In 2006 New Jersey let up to six cities hand out clean syringes. That helps stop HIV "
        "and hepatitis C. The law is said to be wider now. We have not checked how."
    ),
    "body": (
        "<p>A syringe program hands out sterile equipment to people who inject drugs. That "
        "keeps HIV and hepatitis C from passing from one person to the next, and it gives "
        "people a place where somebody asks how they are.</p>"
        "<p>New Jersey’s law of 2006 let up to six cities run such programs. The law has "
        "been widened since, as DPA reports it; we have not yet looked up when and how.</p>"
        "<p>By DPA’s own account, it played a key role in getting the law passed.</p>"
    ),
    "identifier": "Bloodborne Disease Harm Reduction Act (2006)",
    "date": "2006",
    "places": ["US-NJ"],
    "level": "state",
    "category": "harm-reduction",
    "issues": ["overdose-prevention"],
    "role": "supported",
    "role_note": "DPA’s own account calls its role key",
    "status": "expanded",
    "status_note": "Reported as widened; when and how was not recorded",
    "later_events": [],
    "sources": ["dpa-hr", "nj-pl-2006-99"],
    "verification": "org_claim",
    "lesson": "",
}
