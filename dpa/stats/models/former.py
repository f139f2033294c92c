"""Addresses that something had before: they lead to it for ever."""

from typing import TYPE_CHECKING, Any

from django.db import models

if TYPE_CHECKING:
    from dpa.stats.models.source import Source
    from dpa.stats.models.statistic import Statistic


class FormerSlug(models.Model):
    """A slug that a statistic or a source gave up after it was public."""

    slug = models.SlugField(max_length=80, help_text="As it stood in the address.")
    statistic = models.ForeignKey(
        "stats.Statistic",
        null=True,
        on_delete=models.CASCADE,
        related_name="former_slugs",
        help_text="The statistic that had it.",
    )
    source = models.ForeignKey(
        "stats.Source",
        null=True,
        on_delete=models.CASCADE,
        related_name="former_slugs",
        help_text="The source that had it.",
    )

    # It is no use of the thing that had it: renaming must not make it “in use”.
    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(statistic__isnull=True) ^ models.Q(source__isnull=True),
                name="former_slug_of_one_thing",
            ),
        ]

    def __str__(self) -> str:
        return self.slug

    @classmethod
    def keep(cls, thing: "Statistic | Source") -> None:
        """Remembers the address that is about to change, if anybody can have seen it."""
        field = str(thing._meta.model_name)
        stored = type(thing).objects.filter(pk=thing.pk, first_published_at__isnull=False)
        before = stored.exclude(slug=thing.slug).values_list("slug", flat=True).first()
        if thing.pk and before:
            owner: dict[str, Any] = {field: thing}
            cls.objects.get_or_create(slug=before, **owner)

    @classmethod
    def taken(cls, thing: "Statistic | Source", slug: str) -> bool:
        """Whether that address leads to something else, and so can't be given anew."""
        field = str(thing._meta.model_name)
        others: Any = cls.objects.filter(slug=slug, **{f"{field}__isnull": False})
        return bool(others.exclude(**{field: thing.pk}).exists())
