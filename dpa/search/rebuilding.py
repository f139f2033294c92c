"""Makes every document anew, or only what has grown old."""

from collections.abc import Callable
from datetime import timedelta

from django.utils import timezone

from dpa.search.cities import follow
from dpa.search.keeping import portions, refresh
from dpa.search.models import SearchDocument
from dpa.search.models.document import FORM
from dpa.search.registry import sections
from dpa.search.vocabulary import count_words, count_words_if_changed

AT_ONCE = 50
# What the clock changes (an action ends) is read anew once a day, so much of it at a time.
OLD = timedelta(days=1)
MOST_AT_A_TIME = 100


def is_needed() -> bool:
    """Whether there are no documents, or some that were made in a way that is not today's."""
    return not SearchDocument.objects.exists() or SearchDocument.objects.exclude(form=FORM).exists()


def rebuild(say: Callable[[str], object] = lambda line: None) -> int:
    """All documents, section by section, and the words; those of things that are gone go."""
    begun, total = timezone.now(), 0
    for section in sections():
        keys = list(section.everything().values_list("pk", flat=True))
        done = 0
        for some in portions(keys, AT_ONCE):
            total += refresh(section, some)
            done += len(some)
            if done % 500 == 0 or done == len(keys):
                name = section.model._meta.verbose_name_plural
                say(f"  {name}: {done} of {len(keys)}")
    SearchDocument.objects.filter(made_at__lt=begun).delete()
    say(f"  {count_words()} words")
    return total


def keep_fresh() -> None:
    """Every few minutes: what a new version needs, what is a day old, and the words."""
    if is_needed():
        rebuild()
        return
    old = SearchDocument.objects.filter(made_at__lt=timezone.now() - OLD).order_by("made_at")
    waiting = set(old.values_list("key", flat=True)[:MOST_AT_A_TIME])
    for section in sections():
        prefix = section.key("")
        keys = [key.removeprefix(prefix) for key in waiting if key.startswith(prefix)]
        if keys:
            refresh(section, keys)
    follow()
    count_words_if_changed()
