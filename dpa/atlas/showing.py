"""What the map may show, one thing at a time: a number of each place, or an answer of its law."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from dpa.atlas.counting import STATISTICS
from dpa.atlas.laws import laws
from dpa.atlas.models import Subject
from dpa.atlas.sections import Besides, Section, on_the_map
from dpa.atlas.vocabulary import BY_SUBJECT, Value

Counts = Mapping[str, Mapping[int, int]]
# From how many on a square is darker, step by step.
FROM = (1, 2, 3, 5)


@dataclass(frozen=True)
class Mark:
    """What a square says: its sign, how dark it is, and the same in words."""

    sign: str
    step: int
    words: str
    # What the words mean, if they need it.
    meaning: str = ""
    # Whether its corner is marked: what the section knows besides is there, too.
    corner: bool = False


@dataclass(frozen=True)
class View:
    """One choice of the map."""

    key: str
    label: str | Promise
    # Of a place, by its key and all numbers of all places.
    mark: Callable[[int, Counts], Mark]
    # All answers that there may be, for the legend; numbers need none.
    scale: Callable[[], list[Mark]] = list
    # What a marked corner means; “” where none is.
    corner: str | Promise = ""

    @property
    def is_law(self) -> bool:
        """Whether it shows an answer, not a number."""
        return self.key in BY_SUBJECT


def statistics_in_words(number: int) -> str:
    """“1 figure”."""
    return ngettext("%(number)s figure", "%(number)s figures", number) % {"number": number}


def _numbers(
    key: str,
    label: str | Promise,
    in_words: Callable[[int], str],
    besides: tuple[Besides, ...] = (),
) -> View:
    def mark(place: int, counts: Counts) -> Mark:
        number = counts[key].get(place, 0)
        step = sum(number >= least for least in FROM)
        corner = any(counts[other.key].get(place, 0) for other in besides)
        return Mark(str(number), step, in_words(number), corner=corner)

    return View(key, label, mark, corner=next((other.corner for other in besides), ""))


def nothing_recorded() -> Mark:
    """For a place of which nothing is recorded yet."""
    return Mark("", 0, gettext("nothing recorded yet"))


def _answer(value: Value) -> Mark:
    return Mark(value.mark, value.step, str(value.label), str(value.meaning))


def _law(subject: Subject) -> View:
    values = {value.key: value for value in BY_SUBJECT[subject]}

    def mark(place: int, counts: Counts) -> Mark:
        status = laws().get(place, {}).get(subject)
        return _answer(values[status.value]) if status else nothing_recorded()

    def scale() -> list[Mark]:
        return [*map(_answer, values.values()), nothing_recorded()]

    return View(subject.value, subject.label, mark, scale)


def views() -> dict[str, View]:
    """All choices by their key, in the order of the menu; the first is shown unasked."""
    numbers = [
        _numbers(s.key, s.label, s.in_words, s.besides if isinstance(s, Section) else ())
        for s in on_the_map()
    ]
    numbers.append(_numbers(STATISTICS, _("Figures"), statistics_in_words))
    return {view.key: view for view in [*numbers, *map(_law, Subject)]}
