"""What is searched, what staff add to it, and how often which words were typed."""

from dpa.search.models.count import SearchCount
from dpa.search.models.document import SearchDocument
from dpa.search.models.promotion import Promotion
from dpa.search.models.synonym import Synonym
from dpa.search.models.word import SearchWord

__all__ = ["Promotion", "SearchCount", "SearchDocument", "SearchWord", "Synonym"]
