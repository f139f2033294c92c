"""The list of supporters, for those who keep it elsewhere without a webhook."""

from collections.abc import Iterator

from dpa.crm.choices import Organization
from dpa.supporters.exports import Export
from dpa.supporters.interests import all_choices
from dpa.supporters.models import Consent

COLUMNS = [
    "email", "zip_code", "language", "interests", "organization", "consent_given_at",
    "wording_version", "where", "mail_comes_back",
]  # fmt: skip
AT_ONCE = 500


def rows(organization: str) -> Iterator[list[str]]:
    """A row for each standing yes, to all organizations or to one."""
    standing = Consent.objects.filter(withdrawn_at=None).select_related("supporter")
    if organization:
        standing = standing.filter(organization=organization)
    names = dict(all_choices())
    for consent in standing.order_by("pk").iterator(AT_ONCE):
        supporter = consent.supporter
        yield [
            supporter.email,
            supporter.zip_code,
            supporter.language,
            "; ".join(names.get(key, key) for key in supporter.interests),
            consent.to,
            consent.given_at.isoformat(timespec="seconds"),
            consent.wording_version,
            consent.where,
            "yes" if supporter.unreachable_since else "",
        ]


def name(organization: str) -> str:
    """What stands in the log. Raises LookupError for an organization that there is not."""
    if not organization:
        return "All supporters"
    return f"Supporters of {dict(Organization.choices)[organization]}"


SUPPORTERS = Export("supporters", COLUMNS, rows, name)
