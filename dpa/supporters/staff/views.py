"""Supporter data: numbers for a start, then lists and single people, each for a reason."""

from itertools import islice
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils.text import slugify

from dpa.supporters import holdings
from dpa.supporters.export import lists
from dpa.supporters.exports import Export, csv_lines, export_of
from dpa.supporters.models import Access, Supporter
from dpa.supporters.staff.forms import AskForm, PersonForm
from dpa.supporters.staff.rights import SupporterDataView

PERSON = "one person"
# On one screen; who needs more takes a file.
SHOWN = 500


def write_down(request: HttpRequest, export: str, subject: str, what: str, **given: str) -> Access:
    """The line that says who is about to see what, and why."""
    user: Any = request.user
    return Access.objects.create(
        user_key=user.pk, user_name=user.get_username(), export=export, subject=subject,
        what=what[:255], reason=given["reason"], how=given.get("how", Access.How.VIEW),
    )  # fmt: skip


def _known(key: str, subject: str) -> tuple[Export, str]:
    """The export and its name in words; a 404 if there is no such thing."""
    export = export_of(key)
    try:
        name = export.name(subject) if export else ""
    except LookupError:
        name = ""
    if export is None or not name:
        raise Http404
    return export, name


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
        self.export, self.what = _known(kwargs["key"], self.subject)

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
        export, self.page_title = _known(access.export, access.subject)
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
