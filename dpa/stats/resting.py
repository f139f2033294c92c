"""The publications that a figure rests on: its own, or those of all that it is computed from."""

from django.utils.translation import gettext

from dpa.freshness.memory import remember
from dpa.joining import joined
from dpa.stats.models import Observation, Source, Working


def rests_on(figure: Observation) -> list[Source]:
    """Its sources, once each: the leading one first, then those of the other inputs."""
    if not figure.computed:
        return [figure.source]
    return remember(("rests on", figure.pk), lambda: _of_inputs(figure))


def _of_inputs(figure: Observation) -> list[Source]:
    found = {figure.source_id: figure.source}
    for made_of in Working.inputs_of(figure):
        found |= {source.pk: source for source in rests_on(made_of) if source.pk not in found}
    return list(found.values())


def credit(figure: Observation) -> str:
    """The short names of its sources where space is small: “CDC”, “CDC and FBI”, “CDC and 2 more”.

    One name is said once, though two publications carry it.
    """
    first, *others = dict.fromkeys(source.name for source in rests_on(figure))
    if not others:
        return first
    if len(others) == 1:
        return joined([first, *others])
    return gettext("%(first)s and %(count)s more") % {"first": first, "count": len(others)}
