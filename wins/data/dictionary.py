"""The fields of a record: its name, what it holds, what it means, and where it is found."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from dpa.dates import iso_partial_date
from wins.data.rows import Row, ident

TEXT = _("text")
LIST = _("list; in the CSV parted by “; ”")
CHOICE = _("one of a list")


@dataclass(frozen=True)
class Field:
    """One field. Names stay English in every language; labels and texts do not."""

    name: str
    holds: Any
    meaning: Any
    read: Callable[[Row], Any]


def _date(row: Row) -> str:
    if row.event:
        return str(row.event.happened_iso)
    return iso_partial_date(row.page.decided_on, row.page.decided_precision)


def _of_win(name: str, *, call: bool = False) -> Callable[[Row], Any]:
    """What only wins have."""

    def read(row: Row) -> Any:
        if row.kind != "win":
            return None
        value = getattr(row.page, name)
        return str(value()) if call else value

    return read


def _source(source: Any) -> str:
    return " ".join(filter(None, [f"{source.publisher}. {source.title}.", source.url]))


FIELDS = (
    Field("id", TEXT, _("A name that stays, whatever is renamed."), lambda row: row.ident),
    Field(
        "kind", CHOICE,
        _("What it is: “win”, “setback” (one that undid no win of this list), or “later_event”."),
        lambda row: row.kind,
    ),
    Field(
        "win", TEXT, _("For a later event: the id of its win."),
        lambda row: ident(row.page) if row.event else None,
    ),
    Field(
        "date", _("day, month or year: YYYY-MM-DD, YYYY-MM, YYYY"),
        _("When it happened, no more exact than what is known."), _date,
    ),
    Field("title", TEXT, _("The headline of its page; for a later event, of its win."),
          lambda row: row.page.title),
    Field("what_happened", TEXT, _("In one sentence."),
          lambda row: row.event.text if row.event else row.page.lede),
    Field(
        "direction", CHOICE,
        _("For a later event: which way the win went. “advance”, “setback” or “change”."),
        lambda row: row.event.direction if row.event else None,
    ),
    Field(
        "identifier", TEXT,
        _("Its official name, always with a year, since numbers come back."),
        lambda row: None if row.event else row.page.known_as,
    ),
    Field("level", CHOICE, _("Who decided it: “local”, “state” or “national”."),
          lambda row: row.page.level),
    Field("level_label", TEXT, _("The same in words."), lambda row: row.page.get_level_display()),
    Field("places", LIST, _("Where it applies: ISO 3166-2 codes, and names of cities."),
          lambda row: [place.code or place.slug for place in row.places]),
    Field("place_names", LIST, _("The same in words."),
          lambda row: [str(place) for place in row.places]),
    Field("issues", LIST, _("Our issues that it belongs to, as in their addresses."),
          lambda row: [issue.slug for issue in row.issues]),
    Field("category", CHOICE, _("Which of our six kinds of win it belongs to."),
          lambda row: row.page.category),
    Field("category_label", TEXT, _("The same in words."),
          lambda row: row.page.get_category_display()),
    Field("status", CHOICE, _("For a win: whether it still stands."), _of_win("status")),
    Field("status_label", TEXT, _("The same in words."), _of_win("get_status_display", call=True)),
    Field("status_note", TEXT, _("What stands and what does not."), _of_win("status_note")),
    Field("status_checked_on", _("day, YYYY-MM-DD"),
          _("When someone last made sure. Empty: not since it was recorded."),
          _of_win("status_checked_on")),
    Field("role", CHOICE, _("For a win: what DPA did."), _of_win("role")),
    Field("role_label", TEXT, _("The same in words."), _of_win("get_role_display", call=True)),
    Field("role_note", TEXT, _("Whose account that is."), _of_win("role_note")),
    Field("sources", LIST, _("Where it can be read: publisher, title, address."),
          lambda row: [_source(source) for source in row.sources]),
    Field("language", TEXT, _("The language of its texts."),
          lambda row: row.page.locale.language_code),
    Field("url", _("web address"), _("Its page."),
          lambda row: f"{settings.SITE_URL}{row.page.url}"),
)  # fmt: skip


def record(row: Row) -> dict[str, Any]:
    """One thing that happened as plain JSON values; what says nothing is null."""
    made = {field.name: field.read(row) for field in FIELDS}
    return {name: None if value == "" else _plain(value) for name, value in made.items()}


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value
