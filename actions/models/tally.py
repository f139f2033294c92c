"""How many signed, by place: numbers that outlive the names."""

from django.db import models

from actions.models.page import ActionPage


class PlaceCount(models.Model):
    """How many confirmed signatures a petition has from one state or country.

    Kept in the transaction that confirms, sets aside or erases a signature, so that the public
    count is a sum over a few hundred rows, however many have signed.
    """

    action = models.ForeignKey(
        ActionPage,
        on_delete=models.CASCADE,
        related_name="place_counts",
        db_index=False,
        help_text="What was signed.",
    )
    place = models.CharField(max_length=5, help_text="“US-NM” or an ISO 3166-1 code.")
    signatures = models.PositiveIntegerField(default=0, help_text="How many.")
    nameless = models.PositiveIntegerField(
        default=0, help_text="How many of them are left as a number only."
    )

    class Meta:
        ordering = ["-signatures", "place"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["action", "place"], name="one_count_a_place")
        ]

    def __str__(self) -> str:
        return f"{self.signatures} from {self.place}"
