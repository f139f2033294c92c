"""Every word that a chart says."""

from collections.abc import Sequence

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from dpa.joining import joined

WORDS = {
    # How values and periods are put
    "about": _("about"), "over": _("over"), "nearly": _("nearly"), "at_least": _("at least"),
    "seconds": _("{number} seconds"),
    "dollars": _("${number}"),
    "in": _("in {period}"),
    "on": _("on {period}"),
    "in_fiscal": pgettext_lazy("fiscal year", "in {period}"),
    "value": _("{figure} {when}"),
    "value_provisional": _("{figure} {when} (provisional)"),
    # The sentence above a chart. Other languages may need a word between its name and what follows.
    "named": pgettext_lazy("subject of a sentence", "{name}"),
    "single": _("{name} came to {last}"),
    "same": _("{name} stayed at {figure} from {start} to {end}"),
    "back": _("{name} came to {figure} both {first_when} and {last_when}"),
    "hardly": _("{name} hardly changed: {first}, then {last}"),
    "rose": _("{name} rose from {first} to {last}"),
    "fell": _("{name} fell from {first} to {last}"),
    "highest": _("{sentence}; the highest of the {periods} shown was {figure} {when}"),
    "lowest": _("{sentence}; the lowest of the {periods} shown was {figure} {when}"),
    "tied": _("{figure}, first"),
    "years": _("years"), "months": _("months"), "periods": _("periods"),
    "since": _("Counted in a new way since {period}, {sentence}"),
    "changed": _("{name}: the way of counting changed {times} times. {since}"),
    "the_figure": _("the figure"),
    # Labels in the drawing
    "provisional": _("{period}, provisional"),
    "peak": _("highest, {period}"),
    "name_and_period": _("{name}, {period}"),
    "break": _("counted in a new way"),
    # The lines below it
    "what": _("{name}, {place}, {start} to {end}."),
    "what_anywhere": _("{name}, {start} to {end}."),
    "no_figure": _("No figure for {periods}."),
    "no_figure_of": _("{name}: no figure for {periods}."),
    "no_figure_many": _("{missing} of the {all} years from {start} to {end}"),
    "no_figure_between": _("the time between {start} and {end}"),
    "no_figure_gaps": _("{count} stretches of time, which are left empty"),
    "breaks": _("Counted in a new way from {periods} on: figures before and after that can’t be "
    "compared."),
    "breaks_of": _("{name}: counted in a new way from {periods} on; figures before and after that "
    "can’t be compared."),
    "hollow": _("Hollow marks are provisional figures: {periods}."),
    "hollow_many": _("Hollow marks are provisional figures."),
    "band": _("The shaded band shows the range from the low to the high estimate."),
    "whiskers": _("Thin lines show the range from the low to the high estimate."),
    "begins": _("The scale begins at {figure}, not at zero."),
    "left_out": _("Not drawn, because the period is of another length: {periods}."),
    "left_out_many": _(
        "{count} figures are not drawn, because their periods are of another length."
    ),
    "key_first": _("Solid line, round marks: {what}"),
    "key_second": _("Dashed line, square marks: {what}"),
    "source": _("Source: {names}."),
    "sources": _("Sources: {names}."),
    "more": _("{count} more"),
    # What a screen reader hears of the drawing, and what a downloaded one says
    "bar_chart": _("Bar chart: {names}"),
    "line_chart": _("Line chart: {names}"),
    "described": _("{count} figures from {start} to {end}, between {low} and {high}."),
    "data_at": _("Data and method: {address}"),
    # Why two statistics are not drawn together
    "unknown": _("There is no statistic at the address to compare with. Choose one from the list."),
    "itself": _("“{first}” can’t be compared with itself. Choose another statistic."),
    "units": _("“{first}” is counted in {unit}, “{second}” in {other}: one scale can’t show both. "
    "Choose a statistic with the same unit."),
    "too_few": _("“{name}” has fewer than two figures to draw. Choose another statistic."),
    "withdrawn": _("“{name}” was withdrawn and should not be quoted. Choose another statistic."),
}  # fmt: skip


def say(key: str, **values: object) -> str:
    """The words for `key` in the page's language; “” for none."""
    return str(WORDS[key]).format(**values) if key else ""


def listed(words: Sequence[str]) -> str:
    """“2008”, “2008 and 2021”, “2008, 2013 and 2021”."""
    return joined(words)
