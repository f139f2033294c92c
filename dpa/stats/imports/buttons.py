"""What can be done with a file that was brought in: have it written, begin again, throw it away."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views import View

from dpa.stats.imports import steps
from dpa.stats.imports.rights import ImportersOnlyMixin
from dpa.stats.imports.tasks import read_figures, write_figures
from dpa.stats.models import FigureImport

State = FigureImport.State


class StepView(ImportersOnlyMixin, View):
    """A button of the report. Only ever pressed: a link does nothing."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        get_object_or_404(FigureImport.objects.only("pk"), pk=pk)
        return self.step(request, pk) or redirect("figure_imports:report", pk)

    def step(self, request: HttpRequest, pk: int) -> HttpResponse | None:
        """What the button does; where it leads, if not back to the report."""
        raise NotImplementedError


class ConfirmView(StepView):
    """Has the file written."""

    def step(self, request: HttpRequest, pk: int) -> None:
        if steps.confirm(pk):
            write_figures.enqueue(pk, int(request.user.pk or 0))
        else:
            state = FigureImport.objects.values_list("state", flat=True).get(pk=pk)
            said = State(state).label
            messages.info(request, f"There was nothing to confirm. This file’s state is: {said}.")


class AgainView(StepView):
    """Begins again what was refused or broken off."""

    def step(self, request: HttpRequest, pk: int) -> None:
        if not steps.again(pk):
            messages.info(request, "It is being worked on, or done already.")
        elif FigureImport.objects.filter(pk=pk, state=State.WRITING).exists():
            write_figures.enqueue(pk, int(request.user.pk or 0))
        else:
            read_figures.enqueue(pk)


class DiscardView(StepView):
    """Throws away a file that was not written."""

    def step(self, request: HttpRequest, pk: int) -> HttpResponse:
        idle = FigureImport.objects.filter(state__in=[State.READY, State.REFUSED])
        gone, _ = idle.filter(pk=pk).delete()
        messages.success(
            request, "The file was thrown away." if gone else "What was written stays on record."
        )
        return redirect("figure_imports:index")
