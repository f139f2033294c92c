"""Where staff bring a file in."""

from datetime import timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views import View
from django.views.generic.edit import FormView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.log_actions import log

from dpa.stats.imports.columns import COLUMNS, template
from dpa.stats.imports.forms import UploadForm
from dpa.stats.imports.rights import ImportersOnlyMixin
from dpa.stats.imports.tasks import read_figures
from dpa.stats.models import FigureImport

State = FigureImport.State
# What nobody confirmed is thrown away after so long; the record of what was written stays.
KEPT = timedelta(days=30)


class IndexView(
    ImportersOnlyMixin,
    WagtailAdminTemplateMixin,
    FormView,  # type: ignore[type-arg]  # Django's own takes none when it runs
):
    """The form for a file, what its columns are, and the files brought in before."""

    template_name = "stats/admin/import_index.html"
    page_title = "Import figures"
    header_icon = "upload"
    form_class = UploadForm

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        before = FigureImport.objects.select_related("uploaded_by").defer("content", "plan")
        return super().get_context_data(
            columns=[(name, words) for name, (words, *_) in COLUMNS.items()],
            before=before.order_by("-pk")[:30],
            **kwargs,
        )

    def form_valid(self, form: UploadForm) -> HttpResponse:
        old = FigureImport.objects.exclude(state__in=[State.DONE, State.WRITING])
        old.filter(uploaded_at__lt=timezone.now() - KEPT).delete()
        user: Any = self.request.user
        file = form.cleaned_data["file"]
        upload = FigureImport.objects.create(
            name=file.name[-200:], content=file.read(), uploaded_by=user
        )
        log(upload, "wagtail.create", user=user)
        read_figures.enqueue(upload.pk)
        return redirect("figure_imports:report", upload.pk)


class TemplateView(ImportersOnlyMixin, View):
    """A file to begin with."""

    def get(self, request: HttpRequest) -> HttpResponse:
        return HttpResponse(
            template(),
            content_type="text/csv; charset=utf-8",
            headers={"Content-Disposition": 'attachment; filename="figures.csv"'},
        )
