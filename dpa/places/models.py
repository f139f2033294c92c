"""Where something happens or is counted: the United States, states, DC, cities."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.search import index

from dpa.places.names import local_name


class Level(models.TextChoices):
    """At which level of government something is decided."""

    LOCAL = "local", pgettext_lazy("level of government", "Local")
    STATE = "state", pgettext_lazy("level of government", "State")
    NATIONAL = "national", pgettext_lazy("level of government", "National")


class Place(index.Indexed, models.Model):
    """A jurisdiction. Loaded by migration; cities are added as they are needed."""

    class Kind(models.TextChoices):
        COUNTRY = "country", _("Country")
        STATE = "state", _("State")
        DISTRICT = "district", _("Federal district")
        CITY = "city", _("City or county")

    name = models.CharField(max_length=80, help_text="As Americans write it: “New Mexico”.")
    slug = models.SlugField(unique=True, help_text="Its part of an address: “new-mexico”.")
    kind = models.CharField(max_length=10, choices=Kind, help_text="What sort of place it is.")
    code = models.CharField(
        max_length=6,
        blank=True,
        help_text="ISO 3166-2 code, such as US-NM. Cities have none.",
    )
    parent = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="parts",
        help_text="The place this one lies in.",
    )

    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("kind"),
    ]

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["code"],
                condition=~models.Q(code=""),
                name="one_place_a_code",
                violation_error_message="Another place has this code.",
            )
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def local_name(self) -> str:
        """Its name in the language of the page."""
        return local_name(self.name)

    @property
    def level(self) -> str:
        """The level of government that decides for this place."""
        return {
            self.Kind.COUNTRY: Level.NATIONAL,
            self.Kind.CITY: Level.LOCAL,
        }.get(self.Kind(self.kind), Level.STATE)
