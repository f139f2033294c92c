"""Spanish pages for tests, and what of English is left on them."""

import re

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString
from wagtail.models import Locale, Page

from dpa.stats.models import Statistic, StatisticIndexPage
from dpa.translations.messages import catalog

SILENT = ("script", "style", "code", "pre", "cite", "svg")
SAID = ("alt", "aria-label", "title", "placeholder")


def spanish_wall() -> StatisticIndexPage:
    """The list of statistics in Spanish, below a Spanish home page."""
    spanish, _ = Locale.objects.get_or_create(language_code="es")
    english = StatisticIndexPage.objects.get(locale__language_code="en")
    found = english.get_translation_or_none(spanish)
    page = found or english.copy_for_translation(spanish, copy_parents=True)
    above = page.get_ancestors(inclusive=True).filter(locale=spanish)
    Page.objects.filter(pk__in=above.values("pk")).update(
        alias_of=None, live=True, title="Datos sobre drogas"
    )
    page.refresh_from_db()
    made: StatisticIndexPage = page
    return made


def translate(original: Statistic, **words: str) -> Statistic:
    """A published Spanish text of a statistic."""
    spanish, _ = Locale.objects.get_or_create(language_code="es")
    made: Statistic = original.copy_for_translation(spanish)
    for name, value in {"title": "Un recuento", "statement": "cosas contadas", **words}.items():
        setattr(made, name, value)
    made.live = True
    made.save()
    return made


def said_on(html: bytes, within: str = "main") -> list[str]:
    """The words that people read or hear on a page, but for what is marked as English."""
    main = BeautifulSoup(html, "html.parser").select_one(within)
    assert isinstance(main, Tag)
    words = [
        str(node)
        for node in main.descendants
        if isinstance(node, NavigableString) and not _foreign(node.parent)
    ]
    for tag in main.find_all(True):
        if not _foreign(tag):
            words += [str(tag[name]) for name in SAID if tag.get(name)]
    return [cleaned for word in words if (cleaned := re.sub(r"\s+", " ", word).strip())]


def _foreign(tag: Tag | None) -> bool:
    above = [tag, *tag.parents] if tag else []
    # What the whole page says of itself is looked at by whoever asks.
    inner = [t for t in above if t.name not in {"html", "[document]"}]
    return any(t.name in SILENT or t.get("lang") == "en" for t in inner)


def english_left(html: bytes, within: str = "main") -> list[str]:
    """What the interface would say in English and says so on this page as well."""
    texts = {e.msgid: e.msgstr for e in catalog("es") if not e.msgid_plural and not e.msgctxt}
    marked = {msgid for msgid, said in texts.items() if said != msgid}
    said = said_on(html, within)
    whole = [word for word in said if word.rstrip(".:") in marked or word in marked]
    long = [m for m in marked if m.count(" ") > 2 and not re.search(r"[%{<]", m)]
    return whole + [m for m in long if any(m in word for word in said)]
