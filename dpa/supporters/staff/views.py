"""Supporter data: numbers for a start, then lists and single people, each for a reason."""

from itertools import islice
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils.text import slugify

from dpa.supporters import holdings
from dpa.supporters.csv_file import csv_lines
from dpa.supporters.export import lists
from dpa.supporters.exports import Export
from dpa.supporters.models import Access, Supporter
from dpa.supporters.staff.forms import AskForm, PersonForm
from dpa.supporters.staff.record import known, write_down
from dpa.supporters.staff.rights import SupporterDataView

PERSON = "one person"
# On one screen; who needs more takes a file.
SHOWN = 500


class IndexView(SupporterDataView):
    """How many there are, which needs no reason; and the ways to more."""

    page_title = "Supporter data"
    template_name = "supporters/admin/index.html"

    def post(self, request: HttpRequest) -> HttpResponse:
        """Everything about one person. The address stands in no address bar and in no log."""
        form = PersonForm(request.POST)
        context = self.get_context_data(person_form=form)
        if form.is_valid():
            write_down(
                request,
                PERSON,
                "",
                "Everything about one person",
                reason=form.cleaned_data["reason"],
            )
            context["asked_about"] = form.cleaned_data["email"]
            context["kept"] = holdings.everything(form.cleaned_data["email"])
        return self.render_to_response(context)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            **{
                "supporters": Supporter.objects.count(),
                "unreachable": Supporter.objects.exclude(unreachable_since=None).count(),
                "lists": lists(),
                "person_form": PersonForm(),
                **kwargs,
            }
        )


class AskView(SupporterDataView):
    """Asks why; then leads to the list or the file."""

    template_name = "supporters/admin/ask.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.subject = kwargs.get("subject", "")
        self.export, self.what = known(kwargs["key"], self.subject)

    def get_page_title(self) -> str:
        """What is asked for."""
        return self.what

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """Writes the reason down and opens the way for an hour."""
        form = AskForm(self.export, request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        access = write_down(request, self.export.key, self.subject, self.what, **form.cleaned_data)
        return redirect("supporter_data:open", access.pk)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**{"form": AskForm(self.export), **kwargs})


class OpenView(SupporterDataView):
    """What a reason opened: for an hour, and for the one who gave it."""

    template_name = "supporters/admin/list.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        access = get_object_or_404(Access, pk=kwargs["pk"])
        if access.user_key != request.user.pk:
            raise PermissionDenied
        if not access.is_valid or access.export == PERSON:
            return redirect("supporter_data:index")
        export, self.page_title = known(access.export, access.subject)
        access.use()
        if access.how == Access.How.VIEW:
            rows = list(islice(export.rows(access.subject), SHOWN + 1))
            shown = {"export": export, "rows": rows[:SHOWN], "more": len(rows) > SHOWN}
            return self.render_to_response(self.get_context_data(**shown))
        return _file(export, access)


def _file(export: Export, access: Access) -> HttpResponseBase:
    name = f"{slugify(access.what) or 'export'}-{access.at:%Y-%m-%d}.{access.how}"
    if access.how == Access.How.CSV:
        lines = csv_lines(export, access.subject)
        response: HttpResponseBase = StreamingHttpResponse(lines, content_type="text/csv")
    elif make := export.files.get(access.how):
        content, kind = make(access.subject)
        response = HttpResponse(content, content_type=kind)
    else:
        raise Http404
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
