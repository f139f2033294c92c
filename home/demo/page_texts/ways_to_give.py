"""The page “Other ways to give”."""

from typing import Any

WAYS_TO_GIVE: dict[str, Any] = {
    "title": "Other ways to give",
    "slug": "ways-to-give",
    "path": "/ways-to-give/",
    "lede": "By check, every month, from a fund, in shares, with your employer, or in your will.",
    "search_description": (
        "Ways to give to the Drug Policy Alliance other than by card: a check, a monthly gift, a "
        "donor-advised fund, shares, employer matching, a will."
    ),
    "body": (
        "<p>All of these need the same three things: our legal name, Drug Policy Alliance; "
        "our EIN, which stands at the foot of every page; and our address, which stands at the "
        "end of this one.</p>"
        "<h2>By check</h2>"
        "<p>Make it out to “Drug Policy Alliance” and mail it to the address below. Write on it "
        "if the gift is in memory or in honor of somebody.</p>"
        "<h2>Every month</h2>"
        "<p>The giving button leads to a payment page. If you want to give every month, choose "
        "that there; or ask your bank to send a check each month. Small gifts that come "
        "regularly let us plan.</p>"
        "<h2>From a donor-advised fund, or in shares</h2>"
        "<p>Ask the sponsor of your fund to recommend a grant to the Drug Policy Alliance: the "
        "name and the EIN are what they look for. Before you send shares, write to us first, so "
        "that we can tell you where they go and know that they come from you.</p>"
        "<h2>With your employer</h2>"
        "<p>Many employers add to what the people who work for them give, or take a gift "
        "straight from the pay. Ask yours. The form will want the EIN and our tax status: a "
        "501(c)(3) nonprofit organization.</p>"
        "<h2>In your will</h2>"
        "<p>You can leave a sum, a share of what remains, or a part of an insurance or a "
        "retirement account. Speak with a lawyer about the wording; they will need the legal "
        "name, the EIN and the address. You need not tell us, but if you do, we can thank "
        "you.</p>"
        "<h2>If you have a question</h2>"
        "<p>Write to the address below and say how we can reach you. Whether a gift lowers your "
        "taxes is a question for whoever does them.</p>"
    ),
    "cites": [],
    "contact": True,
    "note": (
        "Only the legal name, the tax status, the EIN and the address are known from our facts. "
        "Fill in who answers, where shares are sent, and what the payment page offers by the "
        "month."
    ),
}
