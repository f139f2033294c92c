"""One row for everything that can be found, in each language that it exists in."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.contrib.postgres.search import SearchVectorField
from django.db import models

from dpa.search.languages import vector

# Raised when documents are made in another way: the site then makes all of them anew by itself.
FORM = 6


def words(help_text: str, size: int = 80) -> "ArrayField[list[str], list[str]]":
    """A column of short texts."""
    return ArrayField(models.CharField(max_length=size), default=list, blank=True,
                      help_text=help_text)  # fmt: skip


class SearchDocument(models.Model):
    """What the search knows of one page, statistic, source or place. Made from it, never edited."""

    key = models.CharField(max_length=100, help_text="What it was made from: its model and key.")
    language = models.CharField(max_length=8, help_text="The language that its words are in.")
    kind = models.CharField(max_length=40, help_text="What sort of thing it is: “issue”.")
    slug = models.CharField(max_length=255, help_text="Its own word in its address.")
    address = models.CharField(max_length=1000, help_text="Its path on this site.")
    title = models.CharField(max_length=300, help_text="Its name, as readers see it.")
    titled_in = models.CharField(
        max_length=8, blank=True, help_text="The language of that name, where it keeps its own."
    )
    summary = models.TextField(blank=True, help_text="What it says in a sentence or two.")
    terms = models.TextField(blank=True, help_text="Other names it goes by, as running text.")
    body = models.TextField(blank=True, help_text="All its text, without markup.")
    numbers = models.TextField(blank=True, help_text="Every figure in it, in one way of writing.")
    names = words("Its names as `folded` gives them: who types one means just this.", 300)
    figure = models.CharField(max_length=120, blank=True, help_text="Its value, if it has one.")
    period = models.CharField(max_length=120, blank=True, help_text="The time that value is for.")
    credit = models.CharField(max_length=200, blank=True, help_text="Where that value comes from.")
    issues = words("Slugs of the issues that it belongs to.", 255)
    places = words("Slugs of the places that it belongs to.")
    level = models.CharField(max_length=10, blank=True, help_text="Local, state or national.")
    dated = models.DateField(null=True, help_text="The day it is about or from.")
    year = models.SmallIntegerField(null=True, help_text="The year of that day.")
    weight = models.FloatField(default=1, help_text="How much its kind counts, beside 1.")
    form = models.SmallIntegerField(default=FORM, help_text="In which way it was made.")
    made_at = models.DateTimeField(auto_now=True, help_text="When it was made.")
    heads = models.GeneratedField(
        expression=vector({"title": "A", "terms": "A"}),
        output_field=SearchVectorField(),
        db_persist=True,
        help_text="The words of its names. Computed by the database.",
    )
    words = models.GeneratedField(
        expression=vector(
            {"title": "A", "terms": "A", "summary": "B", "body": "C", "numbers": "C"}
        ),
        output_field=SearchVectorField(),
        db_persist=True,
        help_text="All its words. Computed by the database.",
    )

    class Meta:
        indexes = [
            GinIndex(fields=["words"], name="search_words"),
            GinIndex(fields=["heads"], name="search_heads"),
            GinIndex(fields=["names"], name="search_names"),
            GinIndex(OpClass("title", name="gin_trgm_ops"), name="search_title_trigrams"),
            models.Index(fields=["language", "kind", "slug"], name="search_labels"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["key", "language"], name="one_document_a_language")
        ]

    def __str__(self) -> str:
        return self.title
