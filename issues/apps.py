"""Tells the sign-up form what there is to care about, and the search how issues are found."""

from typing import Any

from django.apps import AppConfig


class IssuesConfig(AppConfig):
    """Issues."""

    name = "issues"
    verbose_name = "Issues"

    def ready(self) -> None:
        from dpa.supporters import interests
        from issues.found import register_found

        interests.register(live_issues)
        register_found()


def live_issues() -> list[tuple[str, str]]:
    """Every live issue, by a key that outlives its name and address; named in the language now."""
    from django.conf import settings

    from dpa.translations.now import language_now
    from issues.models import IssuePage

    def titles(language: str) -> dict[Any, str]:
        found = IssuePage.objects.live().filter(locale__language_code=language)
        return dict(found.order_by("path").values_list("translation_key", "title"))

    english, language = titles(settings.LANGUAGE_CODE), language_now()
    here = {} if language == settings.LANGUAGE_CODE else titles(language)
    return [(str(key), here.get(key, title)) for key, title in english.items()]
