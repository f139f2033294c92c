"""Every word that a chart says. A new language is a second table like this one."""

from collections.abc import Sequence

from dpa.translations.now import language_now

ENGLISH = {
    # How values and periods are put
    "": "",
    "about": "about", "over": "over", "nearly": "nearly", "at_least": "at least",
    "seconds": "{number} seconds",
    "dollars": "${number}",
    "in": "in {period}",
    "on": "on {period}",
    "value": "{figure} {when}",
    "value_provisional": "{figure} {when} (provisional)",
    # The sentence above a chart
    "single": "{name} came to {last}",
    "same": "{name} stayed at {figure} from {start} to {end}",
    "back": "{name} came to {figure} both {first_when} and {last_when}",
    "hardly": "{name} hardly changed: {first}, then {last}",
    "rose": "{name} rose from {first} to {last}",
    "fell": "{name} fell from {first} to {last}",
    "highest": "{sentence}; the highest of the {periods} shown was {figure} {when}",
    "lowest": "{sentence}; the lowest of the {periods} shown was {figure} {when}",
    "tied": "{figure}, first",
    "years": "years", "months": "months", "periods": "periods",
    "since": "Counted in a new way since {period}, {sentence}",
    "changed": "{name}: the way of counting changed {times} times. {since}",
    "the_figure": "the figure",
    # Labels in the drawing
    "provisional": "{period}, provisional",
    "peak": "highest, {period}",
    "name_and_period": "{name}, {period}",
    "break": "counted in a new way",
    # The lines below it
    "what": "{name}, {place}, {start} to {end}.",
    "what_anywhere": "{name}, {start} to {end}.",
    "no_figure": "No figure for {periods}.",
    "no_figure_of": "{name}: no figure for {periods}.",
    "no_figure_many": "{missing} of the {all} years from {start} to {end}",
    "no_figure_between": "the time between {start} and {end}",
    "no_figure_gaps": "{count} stretches of time, which are left empty",
    "breaks": "Counted in a new way from {periods} on: figures before and after that can’t be "
    "compared.",
    "breaks_of": "{name}: counted in a new way from {periods} on; figures before and after that "
    "can’t be compared.",
    "hollow": "Hollow marks are provisional figures: {periods}.",
    "hollow_many": "Hollow marks are provisional figures.",
    "band": "The shaded band shows the range from the low to the high estimate.",
    "whiskers": "Thin lines show the range from the low to the high estimate.",
    "begins": "The scale begins at {figure}, not at zero.",
    "left_out": "Not drawn, because the period is of another length: {periods}.",
    "left_out_many": "{count} figures are not drawn, because their periods are of another length.",
    "key_first": "Solid line, round marks: {what}",
    "key_second": "Dashed line, square marks: {what}",
    "source": "Source: {names}.",
    "sources": "Sources: {names}.",
    "more": "{count} more",
    "and": "{before} and {last}",
    # What a screen reader hears of the drawing, and what a downloaded one says
    "bar_chart": "Bar chart: {names}",
    "line_chart": "Line chart: {names}",
    "described": "{count} figures from {start} to {end}, between {low} and {high}.",
    "data_at": "Data and method: {address}",
    # Why two statistics are not drawn together
    "unknown": "There is no statistic at the address to compare with. Choose one from the list.",
    "itself": "“{first}” can’t be compared with itself. Choose another statistic.",
    "units": "“{first}” is counted in {unit}, “{second}” in {other}: one scale can’t show both. "
    "Choose a statistic with the same unit.",
    "too_few": "“{name}” has fewer than two figures to draw. Choose another statistic.",
    "withdrawn": "“{name}” was withdrawn and should not be quoted. Choose another statistic.",
}  # fmt: skip
LANGUAGES = {"en": ENGLISH}


def say(key: str, **values: object) -> str:
    """The words for `key` in the page's language, in English where it has none yet."""
    return LANGUAGES.get(language_now(), ENGLISH)[key].format(**values)


def listed(words: Sequence[str]) -> str:
    """“2008”, “2008 and 2021”, “2008, 2013 and 2021”."""
    *before, last = words
    return say("and", before=", ".join(before), last=last) if before else last
