"""“Reviewed”, pressed: by whom, and on which day."""

from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.views.decorators.http import require_http_methods
from wagtail.admin.widgets import AdminDateInput
from wagtail_localize.models import Translation

from dpa.translations.models import TranslationReview
from dpa.translations.report import RIGHT
from dpa.translations.state import states


class ReviewForm(forms.ModelForm[TranslationReview]):
    """What readers will see."""

    class Meta:
        model = TranslationReview
        fields = ["by", "on"]
        widgets = {"on": AdminDateInput}


@require_http_methods(["GET", "POST"])
@permission_required(RIGHT, raise_exception=True)
def reviewed(request: HttpRequest, pk: int) -> HttpResponse:
    """The form, and what it records."""
    translation = get_object_or_404(Translation.objects.select_related("source"), pk=pk)
    here = translation.get_target_instance()
    user: Any = request.user
    form = ReviewForm(request.POST or None, initial={"by": _last_name(user)})
    if request.method == "POST" and form.is_valid():
        review = form.save(commit=False)
        review.translation = translation
        review.recorded_by = user
        review.source_revision = _original(translation).live_revision
        review.save()
        messages.success(request, f"“{here}” now says that {review.by} reviewed it.")
        return redirect("translation_states")
    state = states([translation])[translation.pk]
    context = {
        "form": form,
        "here": here,
        "original": _original(translation),
        "state": state,
        "page_title": "Translation reviewed",
        "header_icon": "tick",
    }
    return TemplateResponse(request, "translations/admin/review.html", context)


def _original(translation: Translation) -> Any:
    return translation.source.get_source_instance()


def _last_name(user: Any) -> str:
    """What this person gave as public name the last time; their name before that."""
    last = TranslationReview.objects.filter(recorded_by=user).first()
    return last.by if last else user.get_full_name()
