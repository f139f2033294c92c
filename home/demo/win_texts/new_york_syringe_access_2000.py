"""A win: Sterile syringes become legal to get."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "ny-syringes-2000",
    "slug": "new-york-syringe-access-2000",
    "title": "Sterile syringes become legal to get",
    "lede": "New York made sterile syringes legally available.",
    "in_short": (
        "In 2000 New York made clean syringes legal to get. A person who has one does not need "
        "to share. That helps stop HIV and hepatitis C."
    ),
    "body": (
        "<p>A sterile syringe keeps a person who injects drugs from catching or passing on "
        "HIV and hepatitis C. A syringe that is hard to get is a syringe that is shared.</p>"
        "<p>In 2000 New York changed its law so that people could get sterile syringes "
        "without breaking it. By DPA’s own account, it played a key role.</p>"
        "<p>Other states wrote syringe laws of their own in the years that followed: <a "
        'href="/wins/california-syringe-access-2004/">California</a>, <a '
        'href="/wins/new-jersey-syringe-access-2006/">New Jersey</a>, and <a '
        'href="/wins/indiana-florida-syringe-access-2015/">Indiana and Florida</a>.</p>'
    ),
    "identifier": "",
    "date": "2000",
    "places": ["US-NY"],
    "level": "state",
    "category": "harm-reduction",
    "issues": ["overdose-prevention"],
    "role": "supported",
    "role_note": "DPA’s own account calls its role key",
    "status": "in_force",
    "status_note": "Not rechecked since it was reported",
    "later_events": [],
    "sources": ["dpa-hr"],
    "verification": "org_claim",
    "lesson": "",
}
