"""The mail that asks to confirm a signature, in staff's own words for one petition."""

from typing import TYPE_CHECKING, Any

from csp.decorators import csp_replace
from django.conf import settings
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import translation
from django.utils.translation import gettext

from dpa.mail.letters import MAIL_POLICY, letter
from dpa.mail.own_words import fill, problems, subject_problems

if TYPE_CHECKING:
    from actions.models import ActionPage

PLACES = {"name", "petition", "organization"}
HELP = (
    "Empty: our usual words. Plain text. [link] must stand once, on a line of its own; [name], "
    "[petition] and [organization] may. See it in the preview, under “Confirmation mail”."
)


def text_can_be_sent(text: str) -> None:
    """Refuses words without the link, or with places that nothing fills."""
    if wrong := problems(text, PLACES, {"link"}):
        raise ValidationError(wrong)


def subject_can_be_sent(subject: str) -> None:
    """The same for the subject."""
    if wrong := subject_problems(subject, PLACES):
        raise ValidationError(wrong)


def worded(page: "ActionPage", first_name: str, link: str) -> tuple[str, dict[str, Any]]:
    """The template and its words: staff's own, or ours."""
    organization = settings.WAGTAIL_SITE_NAME
    if not page.mail_text:
        words = {"title": page.title, "link": link, "organization": organization}
        return "confirm_signature", words
    values = {
        "name": first_name, "petition": page.title, "organization": organization, "link": link
    }  # fmt: skip
    with translation.override(page.locale.language_code):
        subject = page.mail_subject or gettext("Confirm your signature: [petition]")
    return "own", {"subject": fill(subject, values), "text": fill(page.mail_text, values)}


def preview(request: HttpRequest, page: "ActionPage") -> HttpResponseBase:
    """The mail as it looks, with a made-up name and link."""
    template, words = worded(
        page, "Ana", f"{settings.SITE_URL}/a/{page.shared_code}/confirm/?t=sample"
    )

    @csp_replace(MAIL_POLICY)
    def show(request: HttpRequest) -> HttpResponse:
        return HttpResponse(letter(template, page.locale.language_code, words).html)

    return show(request)
