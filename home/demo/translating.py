"""Puts the Spanish in as a translator would: text by text, through wagtail-localize."""

import json
from typing import Any

from wagtail.models import Locale, TranslatableMixin
from wagtail_localize.models import (
    SegmentOverride,
    StringSegment,
    StringTranslation,
    Translation,
    TranslationContext,
    TranslationSource,
)

from actions.models import ActionIndexPage
from dpa.promos.models import Promo
from dpa.stats.models import StatisticIndexPage
from home.demo.planting import Say
from home.demo.spanish import words
from home.models import HomePage, StandardPage
from home.publications.models import NewsIndexPage, ResourceIndexPage
from issues.models import IssueIndexPage, IssuePage
from wins.models import WinIndexPage

LISTS = (
    IssueIndexPage, ActionIndexPage, WinIndexPage, StatisticIndexPage, NewsIndexPage,
    ResourceIndexPage,
)  # fmt: skip


def translate_demo(say: Say) -> None:
    """Home, the section lists, About, the issues and the promos, where no Spanish one exists."""
    spanish, _ = Locale.objects.get_or_create(language_code="es")
    made = sum(translate(thing, words(name), spanish) for thing, name in _things())
    say(f"  in Spanish: {made} pages and promos")


def _things() -> list[tuple[Any, str]]:
    """What is translated, parents first, and the file of its words."""
    english = {"locale__language_code": "en"}
    issues = list(IssuePage.objects.filter(**english).order_by("path"))
    found = [
        (HomePage.objects.filter(**english).first(), "home"),
        *((model.objects.filter(**english).first(), "lists") for model in LISTS),
        (StandardPage.objects.filter(slug="about", **english).first(), "about"),
        *((issue, issue.slug.replace("-", "_")) for issue in issues),
        *((promo, "promos") for promo in Promo.objects.filter(**english).order_by("pk")),
    ]
    return [(thing, name) for thing, name in found if thing is not None]


def translate(
    thing: TranslatableMixin,
    known: dict[str, str],
    locale: Locale,
    own: dict[str, int] | None = None,
) -> bool:
    """Translates and publishes it, if there is no such version yet and every text is known.

    `own`: keys of files that this version has in place of those of the original, by field.
    """
    if thing.has_translation(locale):
        return False
    source, _ = TranslationSource.update_or_create_from_instance(thing)
    segments = list(StringSegment.objects.filter(source=source).select_related("string"))
    if any(segment.string.data not in known for segment in segments):
        return False  # someone has written a page of their own
    translation = written_down(source, known, locale)
    for field, key in (own or {}).items():
        context = TranslationContext.objects.get(object_id=source.object_id, path=field)
        SegmentOverride.objects.create(locale=locale, context=context, data_json=json.dumps(key))
    # Published by itself, read anew: what `save_target` keeps until the end of the transaction
    # does not know of pages that were put below it meanwhile.
    translation.save_target(publish=False)
    translation.get_target_instance().latest_revision.publish()
    return True


def written_down(
    source: TranslationSource, known: dict[str, str], locale: Locale, *, enabled: bool = True
) -> Translation:
    """The record of a translation. One that is not enabled is written in its own form."""
    segments = StringSegment.objects.filter(source=source).select_related("string")
    StringTranslation.objects.bulk_create(
        [
            StringTranslation(
                translation_of=segment.string,
                context_id=segment.context_id,
                locale=locale,
                data=known[segment.string.data],
                # True, and said below each page until somebody who speaks it has reviewed it.
                translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE,
                tool_name="Language model",
            )
            for segment in segments
        ],
        ignore_conflicts=True,  # a text may stand twice at one place
    )
    return Translation.objects.create(source=source, target_locale=locale, enabled=enabled)
