"""Where mail stands in the admin: Reports › Outgoing mail, and what is below it."""

from typing import Any

from django.contrib.auth.models import Permission
from django.http import HttpRequest
from django.urls import path, reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from dpa.mail.landed import MailFileHtmlView, MailFilesView, MailFileView
from dpa.mail.previews import MailPreviewHtmlView, MailPreviewView, MailsWeSendView
from dpa.mail.report import RIGHT, OutgoingMailView, again


class OutgoingMailItem(MenuItem):
    """Among the reports of those who may see it."""

    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm(RIGHT)


@hooks.register("register_admin_urls")
def outgoing_mail_urls() -> list[Any]:
    """The report, what it reloads when it is paged, its button; previews; mails in files."""
    view = OutgoingMailView
    one = "reports/mail/words/<slug:template>/<slug:language>/"
    file = "reports/mail/files/<slug:name>/"
    return [
        path("reports/mail/", view.as_view(), name=view.index_url_name),
        path(
            "reports/mail/results/",
            view.as_view(results_only=True),
            name=view.index_results_url_name,
        ),
        path("reports/mail/<int:pk>/again/", again, name="outgoing_mail_again"),
        path("reports/mail/words/", MailsWeSendView.as_view(), name="mails_we_send"),
        path(one, MailPreviewView.as_view(), name="mail_preview"),
        path(f"{one}html/", MailPreviewHtmlView.as_view(), name="mail_preview_html"),
        path("reports/mail/files/", MailFilesView.as_view(), name="mail_files"),
        path(file, MailFileView.as_view(), name="mail_file"),
        path(f"{file}html/", MailFileHtmlView.as_view(), name="mail_file_html"),
    ]


@hooks.register("register_reports_menu_item")
def outgoing_mail_menu_item() -> MenuItem:
    """Its place among the reports."""
    address = reverse("outgoing_mail_report")
    return OutgoingMailItem("Outgoing mail", address, icon_name="mail", order=95)


@hooks.register("register_permissions")
def outgoing_mail_right() -> Any:
    """So that Administrators can give it to other groups."""
    return Permission.objects.filter(content_type__app_label="mail", codename="retry_outgoingmail")
