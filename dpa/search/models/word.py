"""Every word that stands on the site, for those that are nearly typed."""

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models


class SearchWord(models.Model):
    """A word of the documents in one language, and in how many of them it stands."""

    language = models.CharField(max_length=8, help_text="The language of the documents.")
    word = models.CharField(max_length=80, help_text="As it is written, in small letters.")
    plain = models.CharField(max_length=80, help_text="The same without accents.")
    documents = models.IntegerField(help_text="In how many documents it stands.")

    class Meta:
        indexes = [
            GinIndex(OpClass("plain", name="gin_trgm_ops"), name="search_word_trigrams"),
            models.Index(fields=["language", "plain"], name="search_word_plain"),
        ]
        constraints = [models.UniqueConstraint(fields=["language", "word"], name="one_row_a_word")]

    def __str__(self) -> str:
        return self.word
