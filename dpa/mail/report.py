"""Outgoing mail for staff: whether it left and what came back, never to whom or what it says."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.csrf import get_token
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.decorators.http import require_POST
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.reports import ReportView
from wagtail.admin.widgets.button import HeaderButton

from dpa.mail.files import are_shown
from dpa.mail.models import OutgoingMail
from dpa.mail.retrying import try_again

RIGHT = "mail.retry_outgoingmail"


class RightNeededMixin:
    """For those who may see outgoing mail; 403 or the sign-in page for anybody else."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.has_perm(RIGHT):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)  # type: ignore[misc]  # of the view it is mixed into


class GivenUpColumn(Column):
    """When it was given up, and a button."""

    cell_template_name = "mail/admin/given_up.html"

    def get_cell_context_data(self, instance: OutgoingMail, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        return {**context, "csrf_token": get_token(parent_context["request"])}


class OutgoingMailView(RightNeededMixin, ReportView):
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
        DateColumn("came_back_at", label="Came back"),
        GivenUpColumn("failed_at", label="Given up"),
    ]
    list_export = [
        "template", "language", "state", "tries", "last_error", "created_at", "sent_at",
        "came_back_at", "failed_at",
    ]  # fmt: skip

    @cached_property
    def header_buttons(self) -> list[HeaderButton]:
        """To what our mails say, and on a developer's machine to the mails themselves."""
        buttons = [HeaderButton("Mails we send", reverse("mails_we_send"), icon_name="doc-full")]
        if are_shown():
            landed = HeaderButton("Mails in var/mail", reverse("mail_files"), icon_name="folder")
            buttons.append(landed)
        return buttons

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
