"""How the answers to a signer are made."""

import logging
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from actions.models import ActionPage
from actions.petition.allowed import WAIT, WORDS
from actions.petition.forms import SHOWN_AGAIN, SignForm
from actions.petition.stamps import CHANGED
from actions.words import mailto
from dpa.limits.limit import Limit

logger = logging.getLogger(__name__)
# The small pages: template and title.
ANSWERS = {
    "sent": ("actions/petition/sent.html", _("Check your email")),
    "confirm": ("actions/petition/confirm.html", _("Confirm your signature")),
    "signed": ("actions/petition/signed.html", _("Thank you for signing")),
    "not_confirmed": ("actions/petition/not_confirmed.html", _("Not confirmed")),
    "closed": ("actions/petition/closed.html", _("This petition is closed")),
}


def said(
    request: HttpRequest, page: ActionPage, what: str, status: int = 200, **more: Any
) -> HttpResponse:
    """One of the small pages."""
    template, title = ANSWERS[what]
    short = f"{settings.SITE_URL}{reverse('action_short', args=[page.shared_code])}"
    context = {
        "petition": page,
        "head_title": title,
        "body": template,
        "short": short,
        "share_link": mailto("", page.title, f"{page.ask}\n\n{short}"),
        "noindex": True,
        **more,
    }
    response = TemplateResponse(request, "actions/petition/answer.html", context, status=status)
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def form_again(
    request: HttpRequest, page: ActionPage, form: SignForm, status: int, limit: Limit | None = None
) -> HttpResponse:
    """The petition with everything that was typed, and what to do about it."""
    # Boxes beside which other words stood are not ticked any more.
    form.data = {
        name: value[:SHOWN_AGAIN]
        for name, value in form.data.items()
        if form.trouble != CHANGED or not name.startswith("yes_")
    }
    context = page.get_context(request)
    context |= {
        "form": form,
        "error": True,
        "noindex": True,
        "stopped": WORDS[limit] if limit else form.trouble and gettext(form.trouble),
        "wait": WAIT[limit] if limit else "",
    }
    response = TemplateResponse(request, page.get_template(request), context, status=status)
    response.headers["Cache-Control"] = "no-store"
    if limit:
        response.headers["Retry-After"] = limit.seconds
    return response


def not_saved(request: HttpRequest, error: Exception) -> HttpResponse:
    """The database does not answer: a page that needs none, with all that was typed in it."""
    logger.error("A signature was not saved: %s", type(error).__name__)
    typed = [(name, value[:SHOWN_AGAIN]) for name, value in request.POST.items()]
    context = {"typed": typed, "here": request.path}
    response = HttpResponse(
        render_to_string("actions/petition/not_saved.html", context), status=503
    )
    response.headers["Retry-After"] = "30"
    response.headers["Cache-Control"] = "no-store"
    return response
