"""How often a link was followed. Nothing here says by whom: no address, no browser, no minute."""

from datetime import date
from typing import Any

from django.core.validators import RegexValidator
from django.db import connection, models

LONGEST_PAGE = 200


class Campaign(models.Model):
    """A word at the end of an address, `?c=word`, that tells one poster or mail from another."""

    code = models.CharField(
        max_length=32,
        unique=True,
        validators=[RegexValidator(r"^[a-z0-9-]+\Z", "Use small letters, digits and hyphens.")],
        help_text="What stands in the address: “spring-posters”. Small letters, digits, hyphens.",
    )
    name = models.CharField(
        max_length=120, help_text="What it is, for staff: “Posters in Albany, spring 2027”."
    )

    panels = ["code", "name"]

    class Meta:
        ordering = ["code"]

    def __str__(self) -> str:
        return f"{self.name} ({self.code})"


class Followed(models.Model):
    """What is counted: which link, on which day, from which of our pages, with which campaign."""

    link = models.CharField(max_length=12, help_text="The code in `/go/<code>/`.")
    day = models.DateField(help_text="By the clocks of New York.")
    page = models.CharField(
        max_length=LONGEST_PAGE,
        blank=True,
        help_text="Path of our page that it was on; “” if unknown.",
    )
    campaign = models.CharField(
        max_length=32, blank=True, help_text="Code of the campaign, “” without one."
    )

    class Meta:
        abstract = True


class Follow(Followed):
    """One follow, until it is added up. Writing a new row waits for nobody, however many come."""

    def __str__(self) -> str:
        return f"{self.link} on {self.day}"

    @classmethod
    def write(cls, link: str, day: date, page: str, campaign: str) -> None:
        """One statement that is its own transaction: once it returns, the follow is on the disk."""
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO follows_follow (link, day, page, campaign) VALUES (%s, %s, %s, %s)",
                [link, day, page, campaign],
            )


class FollowCount(Followed):
    """Follows added up."""

    count = models.PositiveBigIntegerField(help_text="How many.")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["link", "day", "page", "campaign"], name="one_count_a_day_and_place"
            )
        ]

    def __str__(self) -> str:
        return f"{self.link} on {self.day}: {self.count}"


def followed_by_day() -> list[tuple[str, date, int]]:
    """Link, day and count of all follows, not yet added up too; a link's day may come twice."""
    added = FollowCount.objects.values("link", "day").annotate(n=models.Sum("count"))
    waiting = Follow.objects.values("link", "day").annotate(n=models.Count("pk"))
    names = ("link", "day", "n")
    return list(added.values_list(*names).union(waiting.values_list(*names), all=True))


def followed(link: str) -> list[dict[str, Any]]:
    """Every count of a link, not yet added up ones too, as `day`, `page`, `campaign`, `count`."""
    names = ("day", "page", "campaign")
    added = FollowCount.objects.filter(link=link).values_list(*names, "count")
    waiting = Follow.objects.filter(link=link).values(*names).annotate(count=models.Count("pk"))
    sums: dict[tuple[Any, ...], int] = {}
    # One statement: what is moved between two of them would be counted twice or not at all.
    for *place, count in added.union(waiting.values_list(*names, "count"), all=True):
        sums[tuple(place)] = sums.get(tuple(place), 0) + count
    rows = [dict(zip(names, place, strict=True), count=n) for place, n in sums.items()]
    return sorted(rows, key=lambda row: (row["day"], row["page"], row["campaign"]))
