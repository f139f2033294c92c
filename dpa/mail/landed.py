"""“Mails in var/mail”: what a developer's machine would have sent, as its reader would see it."""

from email.message import EmailMessage
from typing import Any

from csp.decorators import csp_replace
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.generic import TemplateView, View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from dpa.mail import files
from dpa.mail.letters import MAIL_POLICY
from dpa.mail.previews import crumbs
from dpa.mail.report import RightNeededMixin

SHOWN = 100


class OnlyHereMixin(RightNeededMixin):
    """There is no such page where mail really leaves."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not files.are_shown():
            raise Http404
        return super().dispatch(request, *args, **kwargs)


class MailFilesView(OnlyHereMixin, WagtailAdminTemplateMixin, TemplateView):
    """The newest of them."""

    template_name = "mail/admin/files.html"
    header_icon = "mail"
    page_title = "Mails in var/mail"

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        return crumbs(("", "Mails in var/mail"))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return context | {"mails": files.newest(SHOWN), "most": SHOWN}


class MailFileView(OnlyHereMixin, WagtailAdminTemplateMixin, TemplateView):
    """One of them."""

    template_name = "mail/admin/preview.html"
    header_icon = "mail"
    page_title = "Mails in var/mail"

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        return crumbs((reverse("mail_files"), "Mails in var/mail"), ("", self.kwargs["name"]))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        name = self.kwargs["name"]
        mail = _file(name)
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return context | {
            "subject": mail["Subject"],
            "to": mail["To"],
            "sent": mail["Date"],
            "text": files.part(mail, "plain"),
            "html_url": reverse("mail_file_html", args=[name]) if files.part(mail, "html") else "",
        }


@method_decorator(csp_replace(MAIL_POLICY), name="dispatch")
class MailFileHtmlView(OnlyHereMixin, View):
    """What its frame shows."""

    def get(self, request: HttpRequest, name: str) -> HttpResponse:
        return HttpResponse(files.part(_file(name), "html"))


def _file(name: str) -> EmailMessage:
    found = files.one(name)
    if found is None:
        raise Http404
    return found
