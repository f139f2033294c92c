"""“Mails we send”: every mail in each language, with sample values, as text and as it looks."""

from typing import Any

from csp.decorators import csp_replace
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.generic import TemplateView, View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from dpa.mail.letters import MAIL_POLICY, Letter
from dpa.mail.report import RightNeededMixin
from dpa.mail.samples import Sample, sample_of, samples
from dpa.mail.wording import languages


def crumbs(*more: tuple[str, str]) -> list[dict[str, str]]:
    """The way to a page below Outgoing mail."""
    known = [("wagtailadmin_home", "Home"), ("outgoing_mail_report", "Outgoing mail")]
    return [{"url": reverse(name), "label": label} for name, label in known] + [
        {"url": url, "label": label} for url, label in more
    ]


class MailsWeSendView(RightNeededMixin, WagtailAdminTemplateMixin, TemplateView):
    """All of them, with their subjects."""

    template_name = "mail/admin/mails_we_send.html"
    header_icon = "mail"
    page_title = "Mails we send"

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        return crumbs(("", "Mails we send"))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return context | {"mails": [self._row(sample) for sample in samples()]}

    def _row(self, sample: Sample) -> dict[str, Any]:
        registered = sample_of(sample.template)
        return {
            "template": sample.template,
            "used_for": sample.used_for,
            "subjects": [
                (language, registered.letter(language).subject) for language in languages()
            ]
            if registered
            else [],
        }


class MailPreviewView(RightNeededMixin, WagtailAdminTemplateMixin, TemplateView):
    """One mail in one language."""

    template_name = "mail/admin/preview.html"
    header_icon = "mail"
    page_title = "Mails we send"

    def get_page_subtitle(self) -> str:
        return str(self.kwargs["template"])

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        return crumbs((reverse("mails_we_send"), "Mails we send"), ("", self.get_page_subtitle()))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        template, language = self.kwargs["template"], self.kwargs["language"]
        made = _letter(template, language)
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return context | {
            "subject": made.subject,
            "text": made.text,
            "html_url": reverse("mail_preview_html", args=[template, language]),
            "language": language,
            "others": [
                (other, reverse("mail_preview", args=[template, other]))
                for other in languages()
                if other != language
            ],
        }


@method_decorator(csp_replace(MAIL_POLICY), name="dispatch")
class MailPreviewHtmlView(RightNeededMixin, View):
    """What the preview's frame shows."""

    def get(self, request: HttpRequest, template: str, language: str) -> HttpResponse:
        return HttpResponse(_letter(template, language).html)


def _letter(template: str, language: str) -> Letter:
    sample = sample_of(template)
    if sample is None or language not in languages():
        raise Http404
    return sample.letter(language)
