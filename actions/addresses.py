"""`/a/<code>/`: the short address of an action, its QR code, and a poster with both."""

from io import BytesIO

import segno
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from actions import together
from actions.models import ActionPage
from dpa.follows.counting import campaign_of

# How long browsers may keep a QR code: it is made of the address alone.
DAY = "public, max-age=86400"


@require_safe
def short_address(request: HttpRequest, code: str) -> HttpResponse:
    """Leads to the action's page, and carries a known campaign code on."""
    action = action_with(code)
    response = HttpResponse(status=302)
    response.headers["Location"] = (action.url or "/") + _campaign(request)
    response.headers["Cache-Control"] = "no-store"
    return response


@require_safe
def qr(request: HttpRequest, code: str, form: str) -> HttpResponse:
    """The short address as a QR code with a quiet zone of four modules (ISO/IEC 18004)."""
    action = action_with(code)
    title = _("QR code: %(title)s") % {"title": action.title}
    made = segno.make(action.short_url + _campaign(request), error="m", micro=False)
    out = BytesIO()
    made.save(
        out, kind=form, border=4, scale=16 if form == "png" else 8, dark="#000", light="#fff",
        **({"title": title, "xmldecl": False} if form == "svg" else {}),
    )  # fmt: skip
    kind = "image/png" if form == "png" else "image/svg+xml"
    response = HttpResponse(out.getvalue(), content_type=kind)
    response.headers["Cache-Control"] = DAY
    return response


@require_safe
def poster(request: HttpRequest, code: str) -> HttpResponse:
    """A page to print and put up: what to do, by when, the QR code and the short address."""
    action = action_with(code)
    campaign = _campaign(request)
    shown = action.short_url.partition("://")[2].removesuffix("/") + campaign
    context = {
        "action": action,
        "qr": reverse("action_qr", args=[action.shared_code, "svg"]) + campaign,
        "short": shown,
        "noindex": True,
    }
    return TemplateResponse(request, "actions/poster.html", context)


def action_with(code: str) -> ActionPage:
    """The live action with this code, in the language asked for if it is. Raises Http404."""
    if (found := together.shown(code)) is None:
        raise Http404
    return found


def _campaign(request: HttpRequest) -> str:
    code = campaign_of(request.GET.get("c", ""))
    return f"?c={code}" if code else ""
