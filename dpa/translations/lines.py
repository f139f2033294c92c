"""Everything that is translated or could be, with how it stands: a line for each language."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.text import capfirst
from wagtail.models import DraftStateMixin, Page, TranslatableMixin, get_translatable_models
from wagtail_localize.models import Translation

from dpa.translations.now import locale_keys
from dpa.translations.state import Made, State, states
from dpa.translations.words import other_languages, state_of_words

ORIGINAL = settings.LANGUAGE_CODE


@dataclass
class Line:
    """One page or snippet in one language."""

    original: Any
    here: Any | None
    language: str
    state: State
    since: datetime | None
    # Where staff edit it; filled in for whoever asks.
    edit_url: str | None = None

    @property
    def title(self) -> str:
        return str(self.original)

    @property
    def kind(self) -> str:
        """What it is, in the admin’s words."""
        model = type(self.original)
        if issubclass(model, Page):
            model = self.original.specific_class or model
        return str(capfirst(model._meta.verbose_name))

    @property
    def made(self) -> str:
        return Made(self.state.made).label

    @property
    def behind(self) -> int:
        return self.state.behind

    @property
    def still_english(self) -> int:
        return self.state.still_english

    @property
    def reviewed(self) -> str:
        """By whom and when, as readers see it."""
        review = self.state.review
        return f"{review.by}, {review.on:%Y-%m-%d}" if review else ""

    @property
    def language_name(self) -> str:
        """In its own words, as the language menu has it."""
        return str(dict(settings.LANGUAGES)[self.language])

    @property
    def review_url(self) -> str:
        """Where its review is recorded; “” where somebody copied it by hand, or nobody has."""
        made = self.state.translation
        there = made and self.here is not None
        return reverse("translation_reviewed", args=[made.pk]) if made and there else ""

    @property
    def is_settled(self) -> bool:
        return self.state.made == Made.REVIEWED and not (self.behind or self.still_english)


class WordsLine(Line):
    """The site’s own words, which no page holds."""

    title = "The site’s own words"
    kind = "Menus, buttons, forms, laws"

    @property
    def review_url(self) -> str:
        return reverse("words_reviewed", args=[self.language])


def lines() -> list[Line]:
    """What wants work first, in it the oldest first; then what is reviewed and up to date."""
    codes = [code for code, _ in other_languages()]
    found = [line for code in codes for model in _models() for line in _of_model(model, code)]
    found += [WordsLine(None, None, code, state_of_words(code), None) for code in codes]
    return sorted(found, key=lambda one: (one.is_settled, str(one.since or ""), one.title))


def _models() -> list[type[TranslatableMixin]]:
    """Pages, and every kind of snippet that is published."""
    return [model for model in get_translatable_models() if issubclass(model, DraftStateMixin)]


def _of_model(model: type[Any], code: str) -> Iterator[Line]:
    locales = locale_keys()
    every = model.objects.all()
    if issubclass(model, Page):
        every = every.filter(alias_of=None, depth__gte=2)
    originals = list(every.filter(locale=locales[ORIGINAL], live=True))
    others = {one.translation_key: one for one in every.filter(locale=locales.get(code))}
    keys = list(others)
    records = Translation.objects.filter(
        source__object__in=keys, target_locale=locales.get(code)
    ).select_related("source")
    stands = {s.translation.source.object_id: s for s in states(records).values() if s.translation}
    for original in originals:
        here = others.get(original.translation_key)
        state = stands.get(original.translation_key, State(Made.UNREVIEWED))
        if here is None:
            since = original.first_published_at
            yield Line(original, None, code, State(Made.MISSING), since)
        elif not here.live:
            made = State(Made.DRAFT, translation=state.translation)
            yield Line(original, here, code, made, original.first_published_at)
        else:
            yield Line(original, here, code, state, state.since or here.last_published_at)
