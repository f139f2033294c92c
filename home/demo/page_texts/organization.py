"""The organization: name, mission, tax words, addresses."""

from typing import Any

ORGANIZATION: dict[str, Any] = {
    "name": "Drug Policy Alliance",
    "abbreviation": "DPA",
    "mission": (
        "The Drug Policy Alliance works to shut down the drug war, mend what it broke and build "
        "a drug market that is regulated, fair and free of punishment."
    ),
    "tax_words": (
        "The Drug Policy Alliance is a 501(c)(3) nonprofit organization. Gifts to it may be "
        "tax-deductible."
    ),
    "ein": "52-1516692",
    "postal_address": "131 W. 33rd Street, 15th Floor\nNew York, NY 10001",
    "contact_email": "",
    "press_email": "",
    "contact_url": "https://drugpolicy.org/",
    "donation_heading": "Paid for by people",
    "donation_words": (
        "Gifts from people carry this work, which leaves us free to say what the evidence says. "
        "Thank you."
    ),
    "donation_label": "Give a Gift",
    "donation_short_label": "Donate",
    "donation_url": "https://drugpolicy.org/",
    "donation_service": "the Drug Policy Alliance on drugpolicy.org",
    "social_links": [],
    "sources": ["guidestar"],
    "staff_note": (
        "The EIN and the postal address come from a profile of 2020: check both before the site "
        "goes live. The exact address of the payment page, the email addresses and the social "
        "pages are not known from our facts: fill them in. Until an email address is given, “How "
        "to reach us” leads to drugpolicy.org: put the address of its form there, if it has one."
    ),
}
