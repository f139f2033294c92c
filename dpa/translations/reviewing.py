"""“Reviewed”, pressed: by whom, and on which day."""

from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.views.decorators.http import require_http_methods
from wagtail.admin.widgets import AdminDateInput
from wagtail_localize.models import Translation

from dpa.translations.models import TranslationReview, WordsReview
from dpa.translations.report import RIGHT
from dpa.translations.state import states
from dpa.translations.words import other_languages, words_now


class ReviewForm(forms.ModelForm[TranslationReview]):
    """What readers will see."""

    class Meta:
        model = TranslationReview
        fields = ["by", "on"]
        widgets = {"on": AdminDateInput}


class WordsForm(forms.ModelForm[WordsReview]):
    """The same of the site’s own words."""

    class Meta:
        model = WordsReview
        fields = ["by", "on"]
        widgets = {"on": AdminDateInput}


@require_http_methods(["GET", "POST"])
@permission_required(RIGHT, raise_exception=True)
def reviewed(request: HttpRequest, pk: int) -> HttpResponse:
    """The form for a page or snippet, and what it records."""
    translation = get_object_or_404(Translation.objects.select_related("source"), pk=pk)
    here, original = translation.get_target_instance(), translation.source.get_source_instance()
    form = ReviewForm(request.POST or None, initial=_name_of(request))
    form.instance.translation = translation
    form.instance.source_revision = original.live_revision
    state = states([translation])[translation.pk]
    return _asked(request, form, f"“{here}”", here=here, original=original, state=state)


@require_http_methods(["GET", "POST"])
@permission_required(RIGHT, raise_exception=True)
def words_reviewed(request: HttpRequest, language: str) -> HttpResponse:
    """The form for the site’s own words in one language, and what it records."""
    name = dict(other_languages()).get(language)
    if name is None:
        raise Http404("The site’s words are not translated into this language.")
    form = WordsForm(request.POST or None, initial=_name_of(request))
    form.instance.language, form.instance.words = language, words_now(language)
    return _asked(request, form, f"The site in {name}", language=name)


def _asked(
    request: HttpRequest, form: ReviewForm | WordsForm, said_of: str, **context: object
) -> HttpResponse:
    if request.method == "POST" and form.is_valid():
        user: Any = request.user
        form.instance.recorded_by = user
        review = form.save()
        messages.success(request, f"{said_of} now says that {review.by} reviewed it.")
        return redirect("translation_states")
    shown = {"form": form, "page_title": "Translation reviewed", "header_icon": "tick", **context}
    return TemplateResponse(request, "translations/admin/review.html", shown)


def _name_of(request: HttpRequest) -> dict[str, str]:
    """What this person gave as public name the last time; their name before that."""
    user: Any = request.user
    last = TranslationReview.objects.filter(recorded_by=user).first()
    return {"by": last.by if last else user.get_full_name()}
