"""What follows when a figure is published: one place, whoever published it."""

from wagtail.search import index

from dpa.stats.derived import recompute_dependents
from dpa.stats.figures import settle
from dpa.stats.models.observation import Observation
from dpa.stats.models.statistic import Statistic


def take_its_place(figure: Observation) -> None:
    """Chooses the headline anew, recomputes what is made of it, tells the search.

    To be called in the transaction that saves the figure.
    """
    settle([figure.statistic_id])
    statistic = Statistic.objects.get(pk=figure.statistic_id)
    recompute_dependents(statistic)
    index.insert_or_update_object(statistic)
