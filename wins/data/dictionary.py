"""The fields of a record: its name, what it holds, what it means, and where it is found."""

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from wins.data.field import Field
from wins.data.reading import date_of, of_win, source_words
from wins.data.row import ident

TEXT = _("text")
LIST = _("list; in the CSV parted by “; ”")
CHOICE = _("one of a list")

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
        _("When it happened, no more exact than what is known."), date_of,
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
          lambda row: [place.local_name for place in row.places]),
    Field("issues", LIST, _("Our issues that it belongs to, as in their addresses."),
          lambda row: [issue.slug for issue in row.issues]),
    Field("category", CHOICE, _("Which of our six kinds of win it belongs to."),
          lambda row: row.page.category),
    Field("category_label", TEXT, _("The same in words."),
          lambda row: row.page.get_category_display()),
    Field("status", CHOICE, _("For a win: whether it still stands."), of_win("status")),
    Field("status_label", TEXT, _("The same in words."), of_win("get_status_display", call=True)),
    Field("status_note", TEXT, _("What stands and what does not."), of_win("status_note")),
    Field("status_checked_on", _("day, YYYY-MM-DD"),
          _("When someone last made sure. Empty: not since it was recorded."),
          of_win("status_checked_on")),
    Field("role", CHOICE, _("For a win: what DPA did."), of_win("role")),
    Field("role_label", TEXT, _("The same in words."), of_win("get_role_display", call=True)),
    Field("role_note", TEXT, _("Whose account that is."), of_win("role_note")),
    Field("sources", LIST, _("Where it can be read: publisher, title, address."),
          lambda row: [source_words(source) for source in row.sources]),
    Field("language", TEXT, _("The language of its texts."),
          lambda row: row.page.locale.language_code),
    Field("url", _("web address"), _("Its page."),
          lambda row: f"{settings.SITE_URL}{row.page.url}"),
)  # fmt: skip
