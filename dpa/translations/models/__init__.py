"""What is kept about a translation beside its words."""

from dpa.translations.models.basis import TranslationBasis
from dpa.translations.models.review import Review
from dpa.translations.models.translation_review import TranslationReview
from dpa.translations.models.words_review import WordsReview

__all__ = ["Review", "TranslationBasis", "TranslationReview", "WordsReview"]
