"""What stands where on a card: the figure over its sentence, the form, the band with the tabs.

From the foot up: band and form take what they need, the sentence is set as large as leaves the
figure its due, the figure fills the rest. Words are shortened only when nothing else helps.
"""

from collections.abc import Iterator
from dataclasses import replace

from dpa.stats.cards import band
from dpa.stats.cards.drawing import Drawing
from dpa.stats.cards.faces import Style
from dpa.stats.cards.figure import fit, largest
from dpa.stats.cards.formats import LEAST, SHEETS
from dpa.stats.cards.letters import legible
from dpa.stats.cards.lines import balanced, shortened, wrap
from dpa.stats.cards.plan import Plan
from dpa.stats.cards.sheets import Sheet
from dpa.stats.cards.slip import fill
from dpa.stats.cards.texts import Text
from dpa.stats.cards.words import Words
from dpa.stats.numbers import NO_BREAK

# That share of its natural size the figure should keep: rather than lose more, a sentence is
# set smaller; where that does not do, the second share counts.
ENOUGH, HARDLY_ENOUGH = 0.78, 0.55
# How many lines a note may have that can be shortened: as many as it likes, then fewer.
WHOLE, *FEWER = (99, 3, 2, 1)
# Shorter tails, such as a period, are not broken between two lines.
UNBROKEN = 32


def arrange(words: Words, shape: str) -> Drawing:
    """All that stands on a card of that shape, “wide” or “square”."""
    sheet = SHEETS[shape]
    plan = _choose(words, sheet)
    board = fit(words.figure, sheet.inner, min(max(plan.room, LEAST), sheet.figure_most))
    # What nobody needs goes above and below the figure and its sentence.
    spare = (plan.room - board.height) // 3
    top = sheet.top + spare
    figure = [
        Text(sheet.margin - style.ink(line)[0], top + down, line, style, "head")
        for line, style, down in board.lines
    ]
    first = top + board.height + plan.air + spare // 2 - plan.style.ink("d")[1]
    sentence = [
        Text(sheet.margin, first + number * plan.step, line, plan.style, "text")
        for number, line in enumerate(plan.lines)
    ]
    rules, notes = plan.slip.draw(plan.foot)
    shapes, foot = band.draw(words.address, words.organization, sheet)
    return Drawing(sheet, (*rules, *shapes), (*figure, *sentence, *notes, *foot))


def _choose(words: Words, sheet: Sheet) -> Plan:
    """The plan with the largest sentence that leaves the figure enough."""
    natural = largest(words.figure, sheet.inner, sheet.figure_most)
    least = min(natural, sheet.figure_least)
    tight = replace(sheet, label=LEAST, value=LEAST)
    ways = [(sheet, WHOLE, share) for share in (natural * ENOUGH, natural * HARDLY_ENOUGH, least)]
    for paper, most, enough in (*ways, *((tight, most, least) for most in (WHOLE, *FEWER))):
        for plan in _plans(words, paper, most):
            if plan.size_of(words.figure) >= enough:
                text = "".join(_sentence(words))
                return replace(plan, lines=balanced(text, plan.style, sheet.inner))
    return _shortest(plan, words, least)


def _sentence(words: Words) -> tuple[str, str]:
    """Its two parts in letters that the face has."""
    tail = legible(words.tail, "reader")
    if len(tail) <= UNBROKEN:
        comma, _, rest = tail.partition(" ")
        tail = f"{comma} {rest.replace(' ', NO_BREAK)}"
    return legible(words.claim, "reader"), tail


def _plans(words: Words, sheet: Sheet, most: int) -> Iterator[Plan]:
    """Nothing of the sentence is left out; the largest first."""
    slip = fill(words.notes, sheet, most)
    text = "".join(_sentence(words))
    for size in sheet.sentence:
        style = Style("reader", 500, size)
        yield Plan(sheet, slip, wrap(text, style, sheet.inner), style)


def _shortest(plan: Plan, words: Words, least: float) -> Plan:
    """The smallest plan with its sentence cut until the figure has its least size."""
    claim, tail = _sentence(words)
    for most in range(len(plan.lines) - 1, 0, -1):
        lines = shortened(claim, tail, plan.style, plan.sheet.inner, most)
        plan = replace(plan, lines=lines)
        if plan.size_of(words.figure) >= least:
            break
    return plan
