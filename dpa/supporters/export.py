"""The list of supporters, for those who keep it elsewhere without a webhook."""

from collections.abc import Iterator

from django.db.models import Count
from django.utils.text import slugify

from dpa.crm.choices import Organization
from dpa.supporters.exports import Export
from dpa.supporters.interests import all_choices
from dpa.supporters.models import Consent

COLUMNS = [
    "email", "zip_code", "language", "interests", "organization", "consent_given_at",
    "wording_version", "where", "mail_comes_back",
]  # fmt: skip
AT_ONCE = 500
LABELS: dict[str, str] = dict(Organization.choices)
BEFORE = "Supporters of "


def lists() -> list[tuple[str, str, int]]:
    """One for each organization and each partner: its subject, its name, how many are on it."""
    found = Consent.objects.filter(withdrawn_at=None).order_by("organization", "partner")
    counted = found.values_list("organization", "partner").annotate(Count("pk"))
    numbers = {(organization, partner): number for organization, partner, number in counted}
    for organization in (Organization.DPA, Organization.DRUG_POLICY_ACTION):
        numbers.setdefault((organization.value, ""), 0)
    return [
        (
            f"partner-{slugify(partner)}" if partner else organization,
            partner or LABELS[organization],
            n,
        )
        for (organization, partner), n in sorted(numbers.items())
    ]


def rows(subject: str) -> Iterator[list[str]]:
    """A row for each standing yes to that organization or partner."""
    label = name(subject).removeprefix(BEFORE)
    standing = Consent.objects.filter(withdrawn_at=None).select_related("supporter")
    if subject in LABELS:
        standing = standing.filter(organization=subject)
    else:
        standing = standing.filter(organization=Organization.PARTNER, partner=label)
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


def name(subject: str) -> str:
    """What stands in the log. Raises LookupError where there is no such list."""
    return BEFORE + {key: label for key, label, _ in lists()}[subject]


SUPPORTERS = Export("supporters", COLUMNS, rows, name)
