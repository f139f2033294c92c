"""The words that stand on the site, counted anew when documents have changed."""

from django.db import connection, transaction
from django.db.models import Max

from dpa.search.models import SearchDocument, SearchWord

# Reads the words as they are written; accents come off beside, for comparing.
COUNT = """
INSERT INTO search_searchword (language, word, plain, documents)
SELECT %(language)s, word, unaccent(word), ndoc
FROM ts_stat(format(
  'SELECT to_tsvector(''simple'', title || '' '' || terms || '' '' || summary || '' '' || body)
   FROM search_searchdocument WHERE language = %%L', %(language)s::text))
WHERE length(word) BETWEEN 3 AND 80 AND word ~ '^[[:alpha:]]+$'
"""


def count_words() -> int:
    """Counts all words anew, at once for whoever asks meanwhile; returns how many there are."""
    languages = SearchDocument.objects.values_list("language", flat=True).distinct()
    with transaction.atomic(), connection.cursor() as cursor:
        SearchWord.objects.all().delete()
        for language in list(languages.order_by()):
            cursor.execute(COUNT, {"language": language})
    return SearchWord.objects.count()


class Counted:
    """When this process last counted: every five minutes would be too often for nothing."""

    until: object = None


def count_words_if_changed() -> None:
    """To be called now and then: does nothing while no document is newer."""
    newest = SearchDocument.objects.aggregate(newest=Max("made_at"))["newest"]
    if newest != Counted.until or not SearchWord.objects.exists():
        count_words()
        Counted.until = newest
