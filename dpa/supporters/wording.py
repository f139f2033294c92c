"""The words people agree to. Changing them means a new version: what was agreed to stays kept."""

from dataclasses import dataclass

from dpa.crm.choices import Organization


@dataclass(frozen=True)
class Wording:
    """What stood beside the box or the button, and which version of it."""

    version: str
    text: str


UPDATES = Wording(
    version="2026-11",
    text=(
        "Send me updates from the Drug Policy Alliance by email. My ZIP code, if I give it, is "
        "used to send actions in my state. The Drug Policy Alliance never sells or lends my "
        "details, and I can leave whenever I like."
    ),
)

_OPT_INS = {
    Organization.DPA: UPDATES,
    Organization.DRUG_POLICY_ACTION: Wording(
        version="2026-11",
        text=(
            "Send me updates from Drug Policy Action by email. It is the Drug Policy Alliance’s "
            "sister organization, a 501(c)(4), and works on laws and ballot measures. It gets my "
            "name, email address and ZIP code, and I can leave whenever I like."
        ),
    ),
    Organization.PARTNER: Wording(
        version="2026-11",
        text=(
            "Give my name, email address and ZIP code to {partner}, so that it can send me "
            "updates by email. From then on its own privacy policy applies."
        ),
    ),
}


def opt_in(organization: str, partner: str = "") -> Wording:
    """The words beside that organization's box; a partner's are filled in with its name."""
    wording = _OPT_INS[Organization(organization)]
    return Wording(wording.version, wording.text.replace("{partner}", partner))
