"""A petition for staff: exact numbers, its files, “Delivered”, signatures that look alike."""

from typing import Any

from django.contrib import messages
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from wagtail.log_actions import log

from actions.models import ActionPage, PlaceCount, Signature
from actions.models.choices import Delivers
from actions.petition import clusters
from actions.petition.alike import Likeness
from actions.petition.counting import total
from actions.petition.deliveries import DeliverForm, deliver
from actions.together import original_of
from dpa.places.coarse import name_of
from dpa.supporters.staff.rights import SupporterDataView


class PetitionAdminView(SupporterDataView):
    """One petition, for those who may see supporter data."""

    header_icon = "edit"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        petitions = ActionPage.objects.filter(kind=ActionPage.Kind.PETITION).defer("body")
        self.petition: ActionPage = get_object_or_404(petitions, pk=original_of(kwargs["pk"]))

    def get_page_subtitle(self) -> str:
        """Its title."""
        return str(self.petition.title)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Through the report of all petitions."""
        return [
            {"url": reverse("wagtailadmin_home"), "label": "Home"},
            {"url": reverse("petitions_report"), "label": "Petitions"},
            {"url": "", "label": self.get_page_subtitle()},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return {"petition": self.petition, **context}


class PetitionView(PetitionAdminView):
    """Numbers, files, and the form with which it is marked as delivered."""

    page_title = "Petition"
    template_name = "actions/admin/petition.html"

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """Marks it as delivered."""
        form = DeliverForm(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        line = deliver(self.petition, **form.cleaned_data)
        messages.success(
            request, f"Written down: {line.confirmed:,} delivered. Now take the file, if need be."
        )
        return redirect("petition_admin", self.petition.pk)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        page, code = self.petition, self.petition.code
        numbers = Signature.objects.filter(action=page).aggregate(
            waiting=Count("pk", filter=Q(confirmed_at=None)),
            set_aside=Count("pk", filter=Q(set_aside_at__isnull=False)),
            named=Count("pk", filter=Q(confirmed_at__isnull=False, set_aside_at=None)),
        )
        with_names = page.delivers == Delivers.NAMES
        files = [("Signatures by place", "petition-numbers")]
        if with_names:
            files.insert(0, ("Names and places", "petition-names"))
        places = PlaceCount.objects.filter(action=page, signatures__gt=0)
        return super().get_context_data(
            **{
                **numbers,
                "total": total(page.pk),
                "places": [(name_of(row.place), row.signatures) for row in places],
                "files": [
                    (label, reverse("supporter_data:ask_of", args=[key, code]))
                    for label, key in [*files, ("Comments", "petition-comments")]
                ],
                "form": DeliverForm(initial={"happened_on": page.local_day(timezone.now())}),
                **kwargs,
            }
        )


class ClustersView(PetitionAdminView):
    """Groups that look alike; each can be set aside and brought back, and the log says by whom."""

    page_title = "Signatures that look alike"
    template_name = "actions/admin/clusters.html"

    def get_page_subtitle(self) -> str:
        """What is listed, of which petition."""
        return f"Look-alikes: {self.petition.title}"

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """Sets a group aside, or brings it back."""
        likeness, key = request.POST.get("likeness", ""), request.POST.get("key", "")
        reason = " ".join(request.POST.get("reason", "").split())[:200]
        if likeness not in Likeness.values:
            messages.error(request, "Nothing was changed. Choose a group from the list.")
        elif "back" in request.POST:
            number = clusters.bring_back(self.petition.pk, likeness, key)
            self._done("actions.brought_back", number, likeness, reason)
        elif not reason:
            messages.error(request, "Nothing was changed. Say why, then set the group aside.")
        else:
            number = clusters.set_aside(self.petition.pk, likeness, key, reason, request.user)
            self._done("actions.set_aside", number, likeness, reason)
        return redirect("petition_clusters", self.petition.pk)

    def _done(self, action: str, number: int, likeness: str, reason: str) -> None:
        what = "brought back" if action.endswith("back") else "set aside"
        plural = "" if number == 1 else "s"
        messages.success(self.request, f"{number} signature{plural} {what}.")
        if number:
            log(
                instance=self.petition,
                action=action,
                user=self.request.user,
                data={"number": number, "likeness": likeness, "reason": reason},
            )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        found = clusters.clusters(self.petition.pk)
        return super().get_context_data(clusters=found, most=clusters.MOST, **kwargs)
