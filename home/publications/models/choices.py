"""The closed lists that publications are told apart by."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class NewsKind(models.TextChoices):
    """Who speaks, and to whom."""

    PRESS_RELEASE = "press-release", _("Press release")
    STATEMENT = "statement", _("Statement")
    BLOG = "blog", _("Blog")


class ResourceKind(models.TextChoices):
    """What one gets: something to read, to watch or to hear."""

    FACT_SHEET = "fact-sheet", _("Fact sheet")
    REPORT = "report", _("Report")
    VIDEO = "video", _("Video")
    PODCAST = "podcast", _("Podcast")
