"""The closed lists that a figure is described with."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Verification(models.TextChoices):
    """How far a fact has been checked (the marks of `home/demo/facts.json`)."""

    PRIMARY = "primary_page", "Read on the primary source’s own page"
    SECONDARY = "secondary_page", "Read on a page that names the primary source: not yet checked"
    CLAIM = "org_claim", "Read only on a DPA page: not yet checked"
    KNOWLEDGE = "own_knowledge", "Common knowledge: not yet checked"

    @property
    def is_checked(self) -> bool:
        """Whether someone has read it where it was first published."""
        return self is Verification.PRIMARY


class Status(models.TextChoices):
    """How settled a figure is at its source."""

    PROVISIONAL = "provisional", _("Provisional")
    FINAL = "final", _("Final")
    REVISED = "revised", _("Revised")


class WrittenIn(models.TextChoices):
    """The language of a publication, by its code in BCP 47. A new one is a line here."""

    ENGLISH = "en", _("English")
    SPANISH = "es", _("Spanish")
    FRENCH = "fr", _("French")
    GERMAN = "de", _("German")
    DUTCH = "nl", _("Dutch")
    PORTUGUESE = "pt", _("Portuguese")


class Reason(models.TextChoices):
    """Why one figure replaces another."""

    FINAL_RELEASED = "final_released", _("The final figure was released")
    REVISION = "revision", _("The source revised it")
    CORRECTION = "correction", _("We had made a mistake")
    METHOD = "method_change", _("The method changed")


class Kind(models.TextChoices):
    """How a figure comes about."""

    COUNT = "count", _("Count")
    ESTIMATE = "estimate", _("Estimate")
    SURVEY = "survey", _("Survey")
    MODEL = "model", _("Model")
    DERIVED = "derived", _("Derived from other figures")


class Theme(models.TextChoices):
    """Under which heading a statistic stands."""

    ARRESTS = "arrests", _("Drug arrests")
    INCARCERATION = "incarceration", _("Incarceration")
    SPENDING = "spending", _("Spending")
    OVERDOSE = "overdose", _("Overdose")
    HEALTH = "health", _("Health")
    SYSTEMIC = "systemic-impact", _("Systemic impact")
    OPINION = "public-opinion", _("Public opinion")


class Style(models.TextChoices):
    """How a value is put into words; `dpa.stats.numbers` does it."""

    NUMBER = "number", "797,187"
    SHORT = "short", "48.5 million"
    PERCENT = "percent", "66%"
    CHANGE = "change", "+12.5%"
    DOLLARS = "dollars", "$47 billion"
    TIMES = "times", "3.6 times"
    ONE_IN = "one_in", "1 in 5 (from a value in percent)"
    INTERVAL = "interval", "every 40 seconds"


class Qualifier(models.TextChoices):
    """What the source says before a figure that is not exact."""

    ABOUT = "about", _("about")
    OVER = "over", _("over")
    NEARLY = "nearly", _("nearly")
    AT_LEAST = "at_least", _("at least")


class Operation(models.TextChoices):
    """The closed set of what a formula may do; `dpa.stats.formulas` does it."""

    SUM = "sum", "first + second"
    DIFFERENCE = "difference", "first − second"
    PRODUCT = "product", "first × second"
    QUOTIENT = "quotient", "first ÷ second"
    SHARE = "share", "second percent of first"
    PERCENT = "percent", "first as a percentage of second"
    PER_100K = "per_100k", "first per 100,000 of second"
    SECONDS = "seconds", "seconds in the period ÷ first"
    CHANGE = "change", "change of first since a year, in percent"

    @property
    def takes_two(self) -> bool:
        """Whether it needs a second statistic."""
        return self not in {Operation.SECONDS, Operation.CHANGE}
