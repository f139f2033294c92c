"""The data dictionary: each field once. JSON, CSV, OpenAPI, package and page are made from it."""

from django.utils.translation import gettext_lazy as _

from dpa.stats.data import reading
from dpa.stats.data.fields import Field
from dpa.stats.data.shapes import Shape
from dpa.stats.models.choices import Kind, Qualifier, Reason, Status, Theme

STATISTIC = (
    Field("slug", Shape.TEXT, _("Its part of the address. An old one goes on leading here."),
          "slug", always=True),
    Field("url", Shape.ADDRESS, _("Its page."), reading.page, always=True),
    Field("short_url", Shape.ADDRESS, _("A short address of that page, which never changes."),
          reading.short_page, always=True),
    Field("title", Shape.TEXT, _("Its name in lists."), "title", always=True),
    Field("question", Shape.TEXT, _("The question that it answers."), "question", always=True),
    Field("statement", Shape.TEXT, _("The words that follow the figure when it is quoted."),
          "statement", always=True),
    Field("unit", Shape.TEXT, _("What one of it is: arrests, percent, USD."), "unit", always=True),
    Field("place.name", Shape.TEXT, _("Where it was counted."), "place__name", always=True),
    Field("place.code", Shape.TEXT, _("That place’s ISO 3166 code, if it has one: US, US-NM."),
          "place__code"),
    Field("population", Shape.TEXT, _("Among whom it was counted."), "population"),
    Field("kind", Shape.CHOICE, _("How such a figure comes about."), "kind", always=True,
          choices=Kind),
    Field("theme", Shape.CHOICE, _("The heading under which it stands."), "theme", always=True,
          choices=Theme),
    Field("method", Shape.TEXT, _("How it was counted."), "method"),
    Field("not_counted", Shape.TEXT, _("What it leaves out."), "not_counted"),
    Field("caveat", Shape.TEXT, _("What to keep in mind whenever it is quoted."), "caveat"),
    Field("withdrawn.on", Shape.DATE, _("Since when it should not be quoted any more. Nothing "
          "here: it stands."), reading.day("withdrawn_on"), always=True),
    Field("withdrawn.reason", Shape.TEXT, _("Why it was withdrawn."), "withdrawn_reason",
          always=True),
    Field("next_release", Shape.DATE, _("When its source is expected to publish the next figure."),
          reading.day("next_release")),
)  # fmt: skip

FIGURE = (
    Field("id", Shape.ID, _("Its number. It is never changed and never given to another figure."),
          "figure__pk", always=True),
    Field("current", Shape.FLAG, _("Whether this is the statistic’s figure to quote today: its "
          "newest final or revised one. False for all of them once it is withdrawn."),
          reading.is_current, always=True),
    Field("period.start", Shape.DATE, _("First day counted."), reading.day("figure__period_start"),
          always=True),
    Field("period.end", Shape.DATE, _("Last day counted."), reading.day("figure__period_end"),
          always=True),
    Field("period.label", Shape.TEXT, _("The period in words."), reading.period, always=True),
    Field("value", Shape.NUMBER, _("The exact value in the statistic’s unit. In JSON a string, so "
          "that no program rounds it."), reading.number("figure__value"), always=True),
    Field("low", Shape.NUMBER, _("Lower end of the source’s range."),
          reading.number("figure__low")),
    Field("high", Shape.NUMBER, _("Upper end of that range."), reading.number("figure__high")),
    Field("qualifier", Shape.CHOICE, _("What the source says before a figure that is not exact."),
          "figure__qualifier", choices=Qualifier),
    Field("display", Shape.TEXT, _("The figure as our pages print it; it may be rounded."),
          reading.display, always=True),
    Field("status", Shape.CHOICE, _("How settled it is at its source."), "figure__status",
          always=True, choices=Status),
    Field("source.slug", Shape.TEXT, _("Our lasting handle of the publication it comes from."),
          "figure__source__slug", always=True),
    Field("source.publisher", Shape.TEXT, _("Who published that."), "figure__source__publisher",
          always=True),
    Field("source.title", Shape.TEXT, _("Its title."), "figure__source__title", always=True),
    Field("source.published", Shape.PARTIAL_DATE, _("When it came out, as far as that is known."),
          reading.source_published),
    Field("source.url", Shape.ADDRESS, _("Where it can be read."),
          reading.uri("figure__source__url")),
    Field("source.saved_copy_url", Shape.ADDRESS, _("A copy that stays when that address is gone."),
          reading.uri("figure__source__saved_copy_url")),
    Field("source.locator", Shape.TEXT, _("Where in it the figure stands: a page, a table."),
          "figure__locator"),
    Field("note", Shape.TEXT, _("What to know about this one figure."), "figure__note"),
    Field("published_at", Shape.MOMENT, _("When we published it."), reading.published_at),
    Field("new_method", Shape.FLAG, _("Whether it was counted in a new way, so that it can’t be "
          "compared with the figures before it."), "figure__new_method", always=True),
    Field("supersedes", Shape.ID, _("The id of the figure that it replaced."),
          reading.if_replaced_was_public("figure__supersedes_id")),
    Field("superseded_by", Shape.ID, _("The id of the figure that replaced it. Nothing here: it "
          "stands."), reading.superseded_by),
    Field("reason", Shape.CHOICE, _("Why it replaced the other."),
          reading.if_replaced_was_public("figure__reason"), choices=Reason),
    Field("explanation", Shape.TEXT, _("What was wrong or is new."),
          reading.if_replaced_was_public("figure__explanation")),
    Field("computed", Shape.FLAG, _("Whether we computed it from other figures."),
          "figure__computed", always=True),
    Field("inputs", Shape.IDS, _("The ids of the figures that it was computed from, in the "
          "order of the formula."), "figure_inputs", always=True),
)  # fmt: skip

# Objects that are null as a whole where there is nothing to say.
MAY_BE_NULL = {"place", "withdrawn"}
# A row of the CSV has all of them; in JSON, figures stand within their statistic.
COLUMNS = STATISTIC + FIGURE
