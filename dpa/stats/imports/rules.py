"""What becomes of one row: added, put in the place of a figure on record, left out, or refused."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import TextChoices

from dpa.stats.conflicts import conflict_with
from dpa.stats.imports.entries import Entry
from dpa.stats.imports.records import Records
from dpa.stats.imports.tables import shown
from dpa.stats.models import Observation, Reason, Status

# What makes a figure another one; the rest is said about it.
FIGURE = ("value", "low", "high", "qualifier", "status", "source")
BESIDE = ("locator", "note", "period_label", "new_method")


class Outcome(TextChoices):
    """What would become of a row."""

    ADD = "add", "Added"
    SUPERSEDE = "supersede", "Replaces"
    UNCHANGED = "unchanged", "Unchanged"
    REFUSED = "refused", "Refused"


@dataclass(slots=True)
class Decision:
    """What becomes of a row, why, and the figure on record that it is about."""

    outcome: Outcome
    why: str = ""
    old: Observation | None = None


def decide(entry: Entry, records: Records, standing: list[Observation]) -> Decision:
    """The decision for a row, beside the standing figures for its statistic and period."""
    settled = [figure for figure in standing if figure.status != Status.PROVISIONAL]
    old = next(iter(settled or standing), None)
    troubles = [*entry.troubles, *_unknown(entry, records)]
    if troubles:
        return Decision(Outcome.REFUSED, " ".join(troubles), old)
    if old is None:
        why = _no_addition(entry, records)
        return Decision(Outcome.REFUSED if why else Outcome.ADD, why)
    figure, beside = (_differing(names, entry, old) for names in (FIGURE, BESIDE))
    if not figure and not (beside and entry.texts["reason"]):
        why = f"Only {_listed(beside)} would be new: give a reason to replace it." * bool(beside)
        return Decision(Outcome.UNCHANGED, why, old)
    if why := _no_replacement(entry, records, old, standing):
        return Decision(Outcome.REFUSED, why, old)
    reason = Reason(entry.texts["reason"]).label
    return Decision(Outcome.SUPERSEDE, f"{reason}. New: {_listed([*figure, *beside])}.", old)


def _unknown(entry: Entry, records: Records) -> Iterable[str]:
    statistic = records.statistics.get(entry.statistic)
    if entry.statistic and statistic is None:
        now = records.renamed.get(entry.statistic)
        hint = f" It is now called “{now}”." if now else ""
        yield f"No statistic is called {shown(entry.statistic)}.{hint}"
    if statistic is not None and statistic.is_computed:
        yield f"“{statistic}” is computed by a formula. Import the figures that it is made of."
    source = records.sources.get(entry.source)
    if source is not None and not source.live:
        yield f"The source “{entry.source}” is still a draft. Publish it first."


def _no_addition(entry: Entry, records: Records) -> str:
    if entry.texts["reason"] or entry.texts["explanation"]:
        return (
            "Nothing is on record for this period, so there is nothing to replace: empty reason "
            "and explanation, or mend the period."
        )
    return _divides(entry, records)


def _no_replacement(
    entry: Entry, records: Records, old: Observation, standing: list[Observation]
) -> str:
    entered = {
        "statistic": old.statistic,
        "period_start": entry.start,
        "period_end": entry.end,
        "status": entry.texts["status"],
        "supersedes": old,
    }
    newer = getattr(old, "superseded_by", None)
    if newer is not None:
        return "A draft that replaces the figure on record is waiting. Publish or delete it first."
    others = [figure for figure in standing if figure is not old]
    if problem := conflict_with(others, Observation(), entered):
        return problem[1]
    if not entry.texts["reason"]:
        return f"Another figure ({old.display}) is on record for this period. Give a reason."
    if entry.texts["reason"] == Reason.CORRECTION and not entry.texts["explanation"]:
        return "A mistake of ours is explained: readers are told. Fill the explanation."
    return _divides(entry, records)


def _divides(entry: Entry, records: Records) -> str:
    if entry.value == 0:
        name = records.divisors.get(records.statistics[entry.statistic].pk)
        if name:
            return f"“{name}” is divided by this figure, so it can’t be 0. Change that formula."
    return ""


def _differing(names: Iterable[str], entry: Entry, old: Observation) -> list[str]:
    said = {**entry.fields(), "source": entry.source}
    on_record = {"source": old.source.slug}
    return [name for name in names if said[name] != on_record.get(name, getattr(old, name))]


def _listed(names: Iterable[str]) -> str:
    return ", ".join(name.replace("_", " ") for name in names)
