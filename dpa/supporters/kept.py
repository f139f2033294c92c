"""What this app keeps about an address, and the mails on their way to it."""

from datetime import datetime

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop, pgettext

from dpa.crm.models import Delivery
from dpa.dates import in_zone
from dpa.mail import bounces, outbox
from dpa.mail.models import OutgoingMail
from dpa.mail.titles import title_of
from dpa.supporters import telling
from dpa.supporters.forms_named import in_words
from dpa.supporters.holdings import Holding, Kept
from dpa.supporters.interests import all_choices
from dpa.supporters.models import Consent, DataLink, SignUp, Supporter


def of_supporter(email: str) -> list[Kept]:
    """The supporter with this address: what they told us, and each yes, word by word."""
    supporter = Supporter.with_email(email).prefetch_related("consents").first()
    if supporter is None:
        return []
    names = dict(all_choices())
    kept: Kept = [
        (_("Email address"), supporter.email),
        (_("ZIP code"), supporter.zip_code),
        (_("Language"), supporter.get_language_display()),
        (_("Interests"), ", ".join(names.get(key, key) for key in supporter.interests)),
        (_("Confirmed"), _moment(supporter.confirmed_at)),
    ]
    if supporter.unreachable_since:
        kept.append((_("Mail to you came back on"), _moment(supporter.unreachable_since)))
    for consent in supporter.consents.all():
        label = _("You agreed to mail from %(organization)s") % {"organization": consent.to}
        kept.append((label, _agreed(consent)))
    return [[(label, value) for label, value in kept if value]]


def of_sign_ups(email: str) -> list[Kept]:
    """Sign-ups that nobody has confirmed yet."""
    waiting = SignUp.objects.filter(SignUp.email_hash.field.those_of(email), used_at=None)
    names = dict(all_choices())
    found = [
        [
            (_("Typed in on"), _moment(one.made_at)),
            (_("ZIP code"), one.details.get("zip_code", "")),
            (_("Interests"), ", ".join(names.get(k, k) for k in one.details.get("interests", []))),
        ]
        for one in waiting
    ]
    return [[(label, value) for label, value in kept if value] for kept in found]


def of_links(email: str) -> list[Kept]:
    """Links to this very page."""
    links = DataLink.objects.filter(DataLink.email_hash.field.those_of(email)).order_by("pk")
    return [[(_("Mailed on"), _moment(link.made_at))] for link in links]


def of_mails(email: str) -> list[Kept]:
    """Mails that wait to be sent, the record of those of the week, and whether they come back."""
    mails = OutgoingMail.objects.filter(OutgoingMail.to_hash.field.those_of(email))
    kept: list[Kept] = [
        [
            (_("Kind"), title_of(one.template)),
            (_("Written"), _moment(one.created_at)),
            (pgettext("of a mail", "State"), one.state),
        ]
        for one in mails.defer("to", "context").order_by("created_at")
    ]
    if bounces.is_undeliverable(email):
        kept.append([(_("Mail to you"), _("came back, or you reported it as unwanted"))])
    return kept


def of_deliveries(email: str) -> list[Kept]:
    """What has not reached an organization's own list yet."""
    waiting = Delivery.objects.filter(Delivery.person_hash.field.those_of(email))
    return [
        [
            (_("To"), one.receiver.name),
            (_("What"), one.get_kind_display()),
            (_("Since"), _moment(one.created_at)),
        ]
        for one in waiting.defer("person", "payload").select_related("receiver").order_by("pk")
    ]


def _moment(moment: datetime) -> str:
    return in_zone(moment, settings.TIME_ZONE)


def _agreed(consent: Consent) -> str:
    """When, on which form, until when, and the exact words."""
    said = {
        "day": _moment(consent.given_at),
        "form": in_words(consent.where),
        "words": consent.wording,
        "end": _moment(consent.withdrawn_at) if consent.withdrawn_at else "",
    }
    if not consent.withdrawn_at:
        return _("%(day)s, %(form)s: “%(words)s”") % said
    if consent.replaced:
        return _("%(day)s, %(form)s; replaced %(end)s: “%(words)s”") % said
    return _("%(day)s, %(form)s; taken back %(end)s: “%(words)s”") % said


def _forget_supporter(email: str) -> None:
    Supporter.with_email(email).delete()


def _forget_sign_ups(email: str) -> None:
    SignUp.objects.filter(SignUp.email_hash.field.those_of(email)).delete()


def _forget_links(email: str) -> None:
    DataLink.objects.filter(DataLink.email_hash.field.those_of(email)).delete()


HOLDINGS = [
    Holding(gettext_noop("You as a supporter"), of_supporter, _forget_supporter),
    Holding(gettext_noop("Sign-ups that wait for you to confirm"), of_sign_ups, _forget_sign_ups),
    Holding(gettext_noop("Links to this page"), of_links, _forget_links, matters=False),
    Holding(gettext_noop("Mails from us to you"), of_mails, outbox.forget, matters=False),
    # What waits is dropped; that they are to forget the person has to arrive.
    Holding(
        gettext_noop("On the way to an organization you said yes to"), of_deliveries, telling.erased
    ),
]
