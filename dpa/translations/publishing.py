"""What a translation must be to be published: our terms said right, and no figure lost."""

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from django.conf import settings
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from dpa.site.refusals import PublishingRefusedError
from dpa.translations.glossary import problems

if TYPE_CHECKING:
    from wagtail_localize.models import Translation

# An editor can't mend more at once; the rest is told the next time.
MOST_TOLD = 4


def texts(thing: Any) -> dict[str, str]:
    """Every text of a page or snippet that is translated, by where it stands in it."""
    found: dict[str, list[str]] = defaultdict(list)
    for segment in extract_segments(thing):
        if isinstance(segment, StringSegmentValue):
            found[segment.path].append(segment.string.data)
    return {path: " ".join(parts) for path, parts in found.items()}


def mistranslated(draft: Any, original: Any) -> list[str]:
    """What is wrong with the draft of a translation, each once, in the order of the page."""
    language = draft.locale.language_code
    before, after = texts(original), texts(draft)
    if not before.keys() & after.keys() - {"title"}:
        # Written by hand, with blocks of its own: only the whole can be compared.
        before, after = ({"": " ".join(all_.values())} for all_ in (before, after))
    told = [why for path in before for why in problems(language, before[path], after.get(path, ""))]
    return list(dict.fromkeys(told))


def refuse_mistranslated(draft: Any) -> None:
    """Raises `PublishingRefusedError` where this draft is a translation that breaks the glossary.

    Called by `publish`, where forms, approvals, schedules and lists all come through.
    """
    if draft.locale.language_code == settings.LANGUAGE_CODE:
        return
    original = draft.get_translations().filter(locale__language_code=settings.LANGUAGE_CODE).first()
    if original is None:
        return
    original = getattr(original, "specific", original)
    if told := mistranslated(draft, original):
        raise PublishingRefusedError(draft, told[:MOST_TOLD])


def told_by(translation: "Translation") -> list[str]:
    """The same for what translators have typed so far, published or not."""
    source = translation.source
    draft = source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)
    return mistranslated(draft, source.as_instance())[:MOST_TOLD]
