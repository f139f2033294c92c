"""Outgoing mail in the admin: whether it left, never to whom or what it says."""

from typing import Any

from django.contrib.auth.models import Permission
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.csrf import get_token
from django.shortcuts import redirect
from django.urls import path, reverse
from django.views.decorators.http import require_POST
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.reports import ReportView

from dpa.mail.models import OutgoingMail
from dpa.mail.retrying import try_again

RIGHT = "mail.retry_outgoingmail"


class GivenUpColumn(Column):
    """When it was given up, and a button."""

    cell_template_name = "mail/admin/given_up.html"

    def get_cell_context_data(self, instance: OutgoingMail, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        return {**context, "csrf_token": get_token(parent_context["request"])}


class OutgoingMailView(ReportView):
    """The newest first, with a button beside what was given up."""

    page_title = "Outgoing mail"
    header_icon = "mail"
    index_url_name = "outgoing_mail_report"
    index_results_url_name = "outgoing_mail_report_results"
    model = OutgoingMail
    columns = [
        Column("template", label="Mail"),
        Column("language", label="Language"),
        Column("state", label="State"),
        Column("tries", label="Tries in vain"),
        Column("last_error", label="Last error"),
        DateColumn("created_at", label="Written"),
        DateColumn("sent_at", label="Sent"),
        GivenUpColumn("failed_at", label="Given up"),
    ]
    list_export = [
        "template", "language", "state", "tries", "last_error", "created_at", "sent_at", "failed_at"
    ]  # fmt: skip

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.has_perm(RIGHT):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_queryset(self) -> Any:
        # Nothing that is encrypted is read, let alone shown.
        return OutgoingMail.objects.defer("to", "context").order_by("-created_at", "-pk")


@require_POST
def again(request: HttpRequest, pk: int) -> HttpResponse:
    """“Try again”, pressed."""
    if not request.user.has_perm(RIGHT):
        raise PermissionDenied
    try_again(pk)
    return redirect("outgoing_mail_report")


class OutgoingMailItem(MenuItem):
    """Among the reports of those who may see it."""

    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm(RIGHT)


@hooks.register("register_admin_urls")
def outgoing_mail_urls() -> list[Any]:
    """The report, what it reloads when it is paged, and its button."""
    view = OutgoingMailView
    return [
        path("reports/mail/", view.as_view(), name=view.index_url_name),
        path(
            "reports/mail/results/",
            view.as_view(results_only=True),
            name=view.index_results_url_name,
        ),
        path("reports/mail/<int:pk>/again/", again, name="outgoing_mail_again"),
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
