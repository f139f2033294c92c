"""What an action's text rests on."""

from django.db import models
from modelcluster.fields import ParentalKey

from actions.models.page import ActionPage
from dpa.stats.models import SourceLink


class ActionSource(SourceLink):
    """A source that an action's text rests on."""

    page = ParentalKey(ActionPage, on_delete=models.CASCADE, related_name="source_links")
