"""What an action needs before anybody is asked to do it. A draft may lack all of it."""

from collections.abc import Iterable, Mapping
from typing import Any

from actions.models.choices import Kind, RunBy
from actions.petition.promises import broken
from dpa.site.refusals import PublishingRefusedError

# Every kind says who is asked; the others are told below.
ALL = {"ask": "Say what to do.", "addressed_to": "Say who is asked; readers see it first."}
BY_KIND: dict[str, dict[str, str]] = {
    Kind.LINK: {
        "partner_url": "A link needs the address where it is done.",
        "asks_for": "Say what the other site asks for, before readers go there.",
    },
    Kind.PETITION: {
        "closes_at": "A petition needs a day on which it closes: signers are told how long their "
        "names are kept.",
    },
    Kind.LETTER: {
        "letter_subject": "A letter needs a subject.",
        "letter_text": "Write the letter that readers start from.",
        "targets": "A letter needs at least one addressee.",
    },
    Kind.CALL: {
        "script": "Write what to say on the phone.",
        "targets": "A call needs at least one addressee with a phone number.",
    },
    Kind.EVENT: {
        "event_starts": "Say when it begins.",
        "event_where": "Say where it is, or give the address of its page.",
    },
}
OTHER_SITE = {"asks_for": "Say what the other site asks for, or take its address away."}
PARTNER = {"run_by_name": "Name the partner who runs it."}
PARTNER_BOX = {"run_by_name": "Name the partner whose box signers are offered."}


def missing(given: Mapping[str, Any], targets: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """What these values lack to be published: by field, the message for the editor."""
    kind = given.get("kind") or Kind.LINK
    wanted = {**ALL, **BY_KIND.get(kind, {})}
    if given.get("run_by") == RunBy.PARTNER:
        wanted |= PARTNER
    if kind == Kind.PETITION and given.get("offers_partner"):
        wanted |= PARTNER_BOX
    if kind == Kind.EVENT and given.get("partner_url"):
        wanted |= OTHER_SITE
    reached = [one for one in targets if kind != Kind.CALL or one.get("phone")]
    there = {**given, "targets": reached}
    if kind == Kind.EVENT:
        there["event_where"] = given.get("event_where") or given.get("partner_url")
    return {field: why for field, why in wanted.items() if not there.get(field)}


def missing_of(page: Any) -> dict[str, str]:
    """The same for a page as it stands, such as a draft that is to be published unopened."""
    given = {field.name: field.value_from_object(page) for field in page._meta.concrete_fields}
    targets = [{"phone": one.phone} for one in page.targets.all()]
    return missing(given, targets) | broken(page.pk, given)


def refuse_incomplete(page: Any) -> None:
    """Raises `PublishingRefusedError` where this draft lacks something, and says what."""
    if lacking := missing_of(page):
        raise PublishingRefusedError(page, list(dict.fromkeys(lacking.values())))
